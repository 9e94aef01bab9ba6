"""The face: the windows of Video Feedback. Qt lives here and nowhere else."""

import gc

# Nothing of what the window is made of is rubbish, and looking for some costs 70 ms of the start. `Rubbish` takes over.
gc.disable()
