"""The face: the windows of Video Feedback. Qt lives here and nowhere else."""
