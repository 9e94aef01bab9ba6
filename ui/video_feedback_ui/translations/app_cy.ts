<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy" sourcelanguage="en_GB">
<context>
    <name></name>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parent&apos;s window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schemes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pathway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done, and back to any of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys of where you are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Families</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schemes: the sets of codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the whole library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several agreements at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play; once more: faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play backwards; once more: faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop; held, J and L go frame by frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two seconds back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two seconds on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In: the stretch begins here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out: the stretch ends here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose nothing; once more: take in and out away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go round between in and out, or round the chosen moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the chosen moment, in to out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play around the chosen moment, a second before to a second after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moment before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where nothing is tagged next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where nothing is tagged before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is about the baby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is about the adult</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is about both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is about the first person with a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is about the second person with a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is about the third person with a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is about the fourth person with a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is about the fifth person with a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is about the sixth person with a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large keys for the codes, or the keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick for the next session, or put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the family to keep, or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the chosen moments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a frame earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a frame later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End a frame earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End a frame later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start 100 ms earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start 100 ms later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End 100 ms earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End 100 ms later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a frame earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a frame later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move 100 ms earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move 100 ms later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a second earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a second later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split the chosen stretch at the frame on screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join the chosen stretches of one code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the chosen moments to another code: then its key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose all moments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the next moment as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the moment before as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done with the chosen moments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snap while dragging on the timeline, or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the picture is looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the picture left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the picture right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in on a part of the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the room, or show the whole picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lighter picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Darker picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film as it was filmed, or as you set it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it sounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound, or sound again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Louder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second camera: one frame back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second camera: one frame on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second camera: a second back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second camera: a second on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match the two cameras by eye; once more: now they match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find among the moments of this film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This frame stands for the chosen moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures on the timeline, or none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound on the timeline, or none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a film of the chosen moments, or of those in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tie the chosen moment to the one it follows, or those chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untie the chosen moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the chain of the chosen moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bookmark here, or away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words for the bookmark here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In to out is not codable; without marks, from here on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In to out is what was coded; without marks, the whole film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note on the whole film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film of a session: what came on when, or the codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film of a session: the first moment came on here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a pick up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a pick down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trim a pick, choose its still, set pauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold at the frame looked at, or no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a pick is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed of a pick: half, a quarter, as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop a pick, or play it once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of the picture that a pick shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a card of your own for a pick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the session: the record, or back to the script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show to the parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order of the picks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin from a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy from an earlier session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the script as a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearse, with a timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the visit sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a film of these picks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A keepsake of these picks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play, hold, or play again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The moment before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the rehearsal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find faces in the whole film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, hide it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next that waits for an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one before that waits for an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next frames to look at yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a part by the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move or size the chosen part by the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is here at this frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow it from here, on and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden from this frame on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden up to and with this frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden in the whole film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blur, squares, plain; silence or a tone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round or square</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the chosen one away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide what is heard from here on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See it as it will leave, or with its boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next page of the family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page of the family before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, babies and adults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A keepsake for the family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the film, or hold it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a part up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a part down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a part out of the film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate the goal today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All goals side by side, or one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print for the parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the goal up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the goal down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a step to the pathway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a date: a visit, a filming, a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the dates as a calendar file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a card to the parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the calm screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a card up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a card down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate the scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive the chosen code, or bring it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the code to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the code to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the code to the group above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the code to the group below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same report about several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play, pause, or play again, from the worker’s side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next moment, from the worker’s side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The moment before, from the worker’s side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a card, or back from it, from the worker’s side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calm screen, or back from it, from the worker’s side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the card of this moment, from the worker’s side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer to look once more, from the worker’s side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop here, from the worker’s side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They spoke first: tick it, or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They asked to see it again: tick it, or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag what is on their screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Park this for supervision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play, or again; while it plays any key pauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Again, from the first frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop: back to the still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next moment or card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The moment or card before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask: shall we look once more? Any key then plays it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calm screen; any key comes back from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave: hold it for a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files to check against (*.json *.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that nothing was altered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check against an older file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking: how far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save for other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each line is sealed together with the one before it: whoever alters one, or takes one out, is noticed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a file of it somewhere else: with it, lines that were cut off the end are noticed too. It holds no family’s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was anything altered?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking what was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that was kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {lines} are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one line is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{how_many} as written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{says} What stands before it is as it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving what was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at what was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each unlocking, each film that was watched or shown, each file that was saved. Nobody can change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a library first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking after the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One film is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lacking} films are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{films} missing or damaged here, and not in the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is made, and was tried by opening it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup is never put over a library: it becomes one of its own, in a new folder, as it was on its day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no backups yet. One is made each day, or now, in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the second place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, with {films}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, without its {films}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try backup {number} of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens it and looks at all that is in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore backup {number} of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a library of it, in a new folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number {number}, {where}{films}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup of {day} is whole: every row and every film in it can be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new or empty folder for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of the backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup in this folder. Choose the one that was set for backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase or code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase of then, or the recovery sheet’s code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It becomes a library of its own, as it was on {day}. What is there now stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will lie in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing a library back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One each day, kept for thirty days, as locked as the library. A second place, such as a stick, gets the films too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a second place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use no second place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See all backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another second place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No library is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last one was made {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second place for the backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the library’s own folder. Choose a place on another disk or stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a place for backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backups are made there any more. Those that are there stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {day} at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lies in the library’s own folder: it helps against mistakes, not against a lost laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none there yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> It is not plugged in just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second place, {there}: {place}.{away}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last step was done in {where}, not here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} again does again: {step}, in {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} again takes back: {step}, in {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This also does {count} in {names} again. Press once more to do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This also takes back {count} in {names}. Press once more to do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>. Enter opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has agreed to what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held until {until}, by {by_whom}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold longer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the hold of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With moments for the family to keep. Give them those first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By what your service has laid down. Nothing goes by itself: you say yes to each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due to be erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase these…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now: ask in a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No film is due to go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase {title}. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase {films}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what shall go first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed a form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy-read form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through an interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, by {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who speaks for the baby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advocate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was beside them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understanding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you could tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written down by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as if they will read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who speaks for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say on which day that was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would end before it begins. Choose a later end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written down by {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A court order, a complaint, a request by your manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has decided it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not erased, and it stays closed: nobody sees it, until the hold has ended. Your team can read why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold this film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That day has passed. Choose a later one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the hold of “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in a form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach the signed form…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach another form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach the signed form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signed form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF or photo (*.pdf *.jpg *.jpeg *.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form {name} cannot be shown. Attach it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In view: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is in view?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who is in view in {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is in view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone who can be seen or heard, for however short a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody is missing? Add them to the family first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are in view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick at least one. A film with nobody in view is shown to nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who is in view in “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed together…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several people and purposes at once  ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each purpose by itself: none follows from another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A film is shown or sent on only while everyone in view has agreed to that purpose. For a baby, everyone who holds parental responsibility agrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down who is who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is written down yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down the baby and the adults first. Then keep here who has agreed to what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And who is responsible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each purpose by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked, in this library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is written here stays on this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{nobody_for}. Write down who does, then their agreement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For {everyone}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their own words, if they like. No reason is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} takes back: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on nothing of them goes out for {what}. What was agreed to otherwise stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No film shows them. From now on none that does can be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{films} closes at once: nobody sees it any more, here or in the parent’s window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{films} close at once: nobody sees them any more, here or in the parent’s window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then choose: erase, or hold because the law or your manager asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say on which day it was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} takes back: {purpose}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything agreed together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, also for {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick who has agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what they have agreed to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making a working copy of “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a working copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” plays from its working copy now. The film itself is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the working copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the film itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw a working copy away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The working copy is gone. The film itself is played again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All you did so far is saved. Close the app and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where in the app it broke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy this for whoever helps you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No names and no words of yours are in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in the app broke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film of “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The working copy of “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking where a film is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose film is this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose {films} films are these?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a family first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A made name, such as a tree: Rowan, Hazel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another baby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another adult</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a surname: it is read over the shoulder, and stands on every page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adults of the household, as they like to be called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the family {reference}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the family {reference}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library that was made cannot be taken away. Go on with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> of baby {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the baby is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What baby {number} is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born on{which}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due on{which}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baby {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of birth lies ahead. If the baby is not born yet, write it as due on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adult {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mum, Dad, Nan, or a first name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who adult {number} is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mother, carer …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agrees for the baby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds parental responsibility: each who does has to agree before a film is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adult {number} holds parental responsibility and agrees for the baby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baby or child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adult of the household</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody of a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they like to be called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mum, Nan, or a first name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mother, carer, health visitor …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks of the pregnancy at birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the due date changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scan on …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds parental responsibility: agrees for the baby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welsh, Polish …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs an interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At birth the pregnancy was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weeks +</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until {until}: due {due}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It follows from the two days above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {called}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit {called}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down how the baby is called, or a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down how this person likes to be called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the weeks of the pregnancy at birth as 35 weeks and 2 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work is finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The family moved away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another service goes on with them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They chose to stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The baby lives with others now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The baby died</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody is in hospital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The family asked for a pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes to the closed families. Every reminder about it stops at once; films and notes stay until they are erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is reminded of anything about it until it is opened again. Films and notes stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close {reference}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause {reference}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {reference} again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A film is being shown to the parent. End that first, then erase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making a new backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next backup made there takes the older ones away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is erased. A new backup is made, and the older ones are gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase this film?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase this family?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase this person?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups of before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new one now, take these away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference name of the family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erasing: how far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press once more, and it is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type {called} to erase the family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase these films?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type {called} first: so nothing is erased by a slip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, baby and adults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No film to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No film yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A still of the newest film of {reference}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also: {waits}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for {reference}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a film here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five to ten minutes from a phone. It is copied; the phone keeps its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film was erased. What was written about it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plays from its working copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not play exactly. A working copy will.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heavy for this computer. A working copy is lighter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a film of its moments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide faces, parts, words…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this film again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, the film itself stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw the copy away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a working copy (a few pictures, too close in time, become one)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase this family…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For good, with its films and all that was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last visit {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{visit}, baby was {age}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last film {filmed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word} since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is reminded of anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baby is due {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baby was due {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baby is {age}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baby’s age is not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, baby was {age}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filming today{at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit today{at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filming {day}{at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next visit {day}{at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{visit}, baby {age}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit name, babies and adults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down when the baby was born: every date then shows the age.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{nobody_for}. Nothing can be shown until somebody does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds no parental responsibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds parental responsibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agrees for the baby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with an interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film was erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is filmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch and tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session, filmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not tagged yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · no sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This film is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits to be agreed to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A still of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a working copy of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch and tag {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told}. Enter opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the film “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session yet. One holds the moments you share on a visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picks yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · baby {age}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session of {day}. {theme}. {facts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step: {at}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Done: {done}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Films and sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calm and cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the start, {title}: {stands}, {level}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, baby {age}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rater}: not rated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, by earlier words: {was}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate the goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For supervision and research</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T, and what it leaves out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T: not available, no goal is rated yet. At the start: {start}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five rungs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From much less to much more than you hope for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five rungs, and one part of the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a goal that begins at −1: it can show the first step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five rungs, and one below the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a goal that begins at −2 and could still get worse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goal, in the parent’s own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I settle my baby for her nap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it matters to the baby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She sleeps, and she learns that you come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How one sees it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who does what, where, how often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoped for by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ladder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the start rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A film, a visit, what the parent told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mum, Dad, all of you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who said yes to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it stands with the goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reason, in a few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importance, 0 to 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difficulty, 0 to 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why · only you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goal, in the parent’s own words · the parent too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it matters to the baby · the parent too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How one sees it · only you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the start rests on · only you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings keep the words they were made by; other words are a new version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each rung looks like · the parent too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, from 0 to 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, by earlier words: “{was}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no words yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not rated yet. {rungs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} of {here} All levels: {rungs}. All days: {table}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashed ring: by earlier words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for this goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it matters to the baby: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How one sees it: {indicator}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ladder of “{goal}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{goal}”. {lines}. Enter shows it large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not rated yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page of “{goal}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here: {rung}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words alone. What you said is not on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All goals are closed or changed. Open one, or write a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the pages for the parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the pages instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we hope for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moments to link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions to link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session of {day}. {theme}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No moment is tagged and no session planned yet for this family.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does it rest on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{moments} linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press to link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This goal’s ladder has no rung for it. Its form can add one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whose}’s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link moments and sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As they said it, to the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parent can read this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the parent’s own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you saw, where and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you saw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rung}: no words yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the parent’s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what you saw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a rung for {whose}, or take the words and links out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked: {count}. Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a rung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was it reached? And how far?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For goals that began at −1 or −2. Its form can say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a rung for the parent, for yourself, or for both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you both hope for by then: how often, how long?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bit more than you hope for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How would it be if it were much better?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the way there, not quite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bit less than you hope for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How would it be if it were much worse?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further away than where you began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two rungs say the same. Let each be a step of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rung {empty} can be filled before work begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rungs {empty} can be filled before work begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not rated on this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stands}, without words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated by earlier words: {was}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the start{day}: {stands}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written of what this rests on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three goals are plenty. Write each one in the parent’s own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the first goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the first goal  ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with one hope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the parent what would be better for them and the baby, and write it down in their own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One hope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the parent’s own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what more and less would look like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each of you says where it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parent is given the words alone: no figures and no line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a goal  ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the goal  ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goal is removed. {key} brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{task}: done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{task}: to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the film of a family that was made up. Start it, and watch for a second when parent and baby meet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag what you see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every code has its key. Press one while the film plays: the tag lies on the frame you saw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag with any key, such as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the very frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the film, step until it is right, and let the moment begin a frame earlier or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step, while it stands still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move where it begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About three moments are enough for a visit. What is picked goes into the next session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick the moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each pick, write what you will say. Only the voice of the baby is ever shown to the parent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what you will say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the whole way. {keys} shows the keys of where you are, {help} is help, and {undo} takes everything back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Well done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tour is on the made family: press “Try it with a made family”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play backwards, stop, play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slower, faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A frame back, on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second back, on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two seconds back, on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the start, the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In, out: a stretch to play or tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go round and round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the chosen moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play around it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play its chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About baby, adult, both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About a named person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tie into a chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not codable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was coded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moment before, next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap before, next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find among them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark before, next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing; once more: no in and out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick, or put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This frame stands for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a frame earlier, later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End a frame earlier, later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start 100 ms earlier, later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End 100 ms earlier, later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move 100 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join those chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy to another code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out, in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snap, or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures, or none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound, or none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture and sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn it left, right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in on a part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the room, or whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lighter, darker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More contrast, less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was filmed, or as set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound, or again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Louder, quieter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its frame back, on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its second back, on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match the two by eye</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back, do again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Families to Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings, help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} {key} code {scheme}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes: {scheme}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key for that. Try one word, such as “pick” or “back”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} or Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type to find one. ? or Esc goes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five steps on this made-up family: play, tag, step, pick, write. You can leave at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key for every code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press it: a point is there at once, a stretch is open until you press again. Hold it, and the stretch is as long as you held. With Shift it takes in what has just been, for when you were late: a stretch the seconds that its code says, a point no more than what is played before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back, stop and on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>J, K and L lie under three fingers: backwards without sound, stop, play. Each press more is faster. With K held, J and L go frame by frame. A foot pedal or a remote plays and goes two seconds back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where nothing is tagged yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go from one piece of two seconds or more to the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For fingers, or for a scheme with more codes than keys. A key may be held, and two at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other keys, and a card of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings, Keys: press a key’s cap, then the key you would rather have. The card is one page with your codes and all keys, to save or print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who tagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings take your initials or a made name, if you like. It is written on every moment from then on. Your team sees it; a parent never does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code says so: baby, adult or both. Change it for the chosen moment, also to a person with a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reaction lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hands are slower than eyes. While a film plays, a tag is set a little before the key press. Settings say by how much; a code may have a lead of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a moment again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the list by words, code, who, who tagged, pick or visit, in four orders. In the whole library by words: your notes, what parents said, and what you meant to say and ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose them with Ctrl, with Shift, or by dragging over the list. Code, who and who may read are then changed for all of them, and taken back in one step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The still of a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its middle, until you choose a frame. It stands for the moment everywhere: in lists, in the script, and as the first thing the parent sees of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes for you only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group “Explore gently” is for your own thinking. Its moments cannot be shown to a parent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a scheme, or duplicate one first. A change makes a new version; what is tagged keeps the words it was tagged with. Merging two codes, and bringing moments up to date, show first what would become of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signal, answer, what comes next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag them, then tie the chosen moment to the one it follows: an arc joins them. Tie again for the third. If one is deleted or moved, the timeline says what is missing and mends it. Where a code has the same letter, hold Alt with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A flag on the ruler at the frame on screen, to come back to. Double-click it to write what is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was coded, and what cannot be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark in and out, then say that it is not codable, or that this is what was coded. Drag its edges just below the ruler; press on its words to say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A film is invited to be watched once before it is tagged. Its note, and the marks “watched once, tagged, picked”, open at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanes as you need them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By group, code, person or coder: the button at the head of the timeline says which. Drag a lane’s name to move it; at its name you can open it code by code, fold it, show it alone or leave it out. A folded corner is a note, a star a pick, a number how many are too close to tell apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving and drawing on the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a moment, or an edge of the chosen one: the film shows the very frame. With Shift, drag on an empty piece of a lane to draw a stretch, or click to set a point. Without Shift, choose many. Escape puts back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It snaps while you drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the frame on screen, in and out, bookmarks, edges of moments, and whole seconds from afar. Hold Ctrl to be free for a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Splitting, joining, copying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stretch is cut in two at the frame on screen; its note and picks stay with the first half. Chosen stretches of one code become one. A copy takes the times to another code. The right button offers all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures and sound on the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are drawn once, while you work, and kept with the film. Peaks are pale, loudness is dark. Put either away to give the lanes more room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn it, zoom in on a part for the film or for one moment, fill the room, lighten a dark room. The film itself stays as it is. The parent sees what you made visible; light goes into no export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to double loudness for quiet films, and earlier where the sound comes late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two cameras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second film of the same time can stand beside the first, in step. You tag the first one. The parent’s window shows the first one only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces, parts and words that nobody is to see or hear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the three dots on the card of a film. What you say yes to is covered in every picture, report and reel that leaves, and cannot be looked through. The film itself stays as it is, and so does what you and the parent watch here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the app look for faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes through the film, upright and lying, and proposes. Say yes or no to each: nothing is hidden before your yes. No detector finds every face: hatched stretches are where one was found just before or after. Look through the whole stretch yourself before it leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a part by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull a box on the picture, a name on a wall or a face that was missed. It is hidden for three seconds from there; say from where until where, or in the whole film. Where it moves, let it be followed: you are told where it was lost. Pull the box at any frame, and from there it is where you have put it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blur, squares, or plain grey; round or square. What is covered is a little larger than the box. See it as it will leave before it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide a name that is said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence, or a tone, from one frame to another. Play it to find the word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card each, the nearest visit first: how old the baby is, where the work stands, and what else waits. Type to find a family by its name or a person’s; Enter looks for the same words in all notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A family’s pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Films and sessions, and beside them all that belongs to the family. Each page is a press, or a key, away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who belongs to a family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Babies, adults of the household, and people of services, each as they like to be called and with a word for who they are: any word will do. Who holds parental responsibility agrees for the baby.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A due date that changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind the three dots beside the baby, Edit: write the new one over it, and why. The one before is kept there. A birth never changes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pausing and closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the three dots of a family. Every reminder about it stops at once; films and notes stay. A closed family lies behind “Paused and closed” and can be opened again at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the family is to keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark a moment with the heart, together with the parent. A film with such a moment is never just among those that are due for erasing: it is asked about by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pathway of a family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line from the pregnancy to the decision, on the family’s page. Choose a pathway to begin from; its steps become the family’s own. The days follow the due date and the birth by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press it on the line or in the list: it is done, it is on another day, it has another name, it counts from something else. On the line the arrow keys go from step to step, and Enter opens one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a review is ever said to wait. Mark a step as one in its card. Of a family that is paused or closed nothing is said to be due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits, filming and other dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They stand in the month beside the steps, with the sessions: what, when, by whom, and whether it was. A note says who may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A calendar file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All dates of a family for another calendar, under its reference name. No note goes along but one that the parent may read, and what was missed stays out. That it was saved goes on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the new one with the family. The one of before is kept and shown beneath the line of today; a birth changes no due date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pathways of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Settings, or from a family without a pathway: copy one, change its steps and their days, leave out what you do not use. Families that have begun keep the steps they have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank holidays are those of your nation. Write down on which other days you are closed, or that you work on one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A goal is a ladder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the parent’s own words, with what more and less would look like. Write the rung you hope for first. Three goals are plenty. They are a room of their own, and a tab of every family.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate it together, each by themself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parent says where it stands, and so do you; the two are never mixed. Choose a rung, or ask yes or no and then how far. What the parent says is kept to the letter. Link the moments and sessions it rests on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other words for a rung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until the first rating they are simply changed. After it they are a new version: what was rated keeps the words of then, in a dashed ring. Point at it, or choose its day, to read them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Along the ladder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left and right go from day to day, up and down from the parent’s mark to yours, Enter opens the day. All goals stand side by side over the same dates, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which goal comes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag it in the list, or move it with the keys. Delete takes it away, and it can be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On paper for the parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goal, why it matters, the rungs, and a picture where the parent sees it now. No figures, no line, and nothing that you said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T stands folded below the goals, with whose ratings it is of, from how many goals, and how they weigh. Without a rated goal it is not available. Read the levels first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calm screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One key hides the film and its sound at once, and leads back to the same frame. What is there instead is chosen with the family beforehand: a line or none, a slow breath to follow, a still disc, or a few words that lead to the feet and the room. Nothing about a pause is written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dark pause between moments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a family likes it, the screen is dark for some seconds before the next moment. Any key ends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards with a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four small decks, in English, Welsh, Polish and Urdu, and in other languages as you write them: Baby, You, Between you, Now. Change them where they stand, in their order, for every family or for one. The script borrows from them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the family’s page or while film is shown: one question, large. The arrows go on and back, Escape leaves when it is held. A card with a figure or a hard word on it says so, and is not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a family reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calm and cards, What they read: every word on their screen, their cards and the pages they take home is in their language, apart from yours. The languages that are written down for the people of the family come first. A voice can stand under the picture in a second language too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One picture and one sentence in large words, with the sign you chose beside it, in their own language alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings, Look: a bar that fills takes the place of the disc that opens and closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} {key} {group} {definition} code key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{definition}. Look for: {look_for}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the film on the window, or choose it. It is copied into the library and checked; a film that is there already is recognised. Then delete it from the phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who agreed, and who is in view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A family’s tab “People and consent” keeps who has agreed to what, until when, and the signed form. The card of a film says who is in view. A film is shown or sent on only while everyone in view has agreed to that. Whoever takes it back closes the film at once: then it is erased, or held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Films that are due to go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list at the foot of Families, and in Settings: why each is due. Nothing is erased without your yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch once without stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the film from its family. The first time, just watch: how does it feel?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the key of a code while the film plays. A point is there at once. A stretch opens on the first press and closes on the second. The tag lies on the frame you saw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose about three moments of three to ten seconds. Best first or last. They go into the next session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each pick: what you saw, one open question, and perhaps what the baby might say. Only the voice of the baby is ever shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it to the parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second window opens, on the other screen if there is one. It begins with a still and plays only the picked seconds. Any key pauses. The parent speaks first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While they watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your side has what to say and ask, now and next, and the time since it began. Tick that they spoke first, or asked again. With one screen it waits behind their window; it fits a tablet too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag on the spot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something new to see: one key, then the code. It lies on the frame they look at, and nothing of it is on their screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Park it for supervision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was shown is written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which moments came on, how often each was played, and which cards: by itself. That there was a pause only where Settings say so, and never when or how long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which display is theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With several displays you are asked once; the small monitor beside the button changes it. If it is unplugged, the calm screen covers yours at once, and a line says what can be done. With one screen their window covers all of it: hold the key, and your side is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remote, pedal and touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A presenter’s remote and a foot pedal work as they are; the button for a black screen is the calm screen. A tap pauses and plays, a swipe goes on and back while the picture is held, two fingers are the calm screen. A few signs are there while the pointer moves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer it when a moment has been played: a soft line in their language. Any key then plays it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a film cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They see the picture that was there, or the calm screen, and no words about it. On your side a line says why, and lets you try the other player.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the session, one page: what was shown is there already. Tab goes from top to bottom: who was there, their words to each moment, where they put themself, the next step in their words, the goal it serves, the next filming. All of it is kept as you type. Then say that the record is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick it in the record: it shows the line and the number that your service has laid down. Only that it was raised is kept here; what it is about belongs in your case system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For supervision. Bring it in from the record of the session, or drop it there, and say who is in view. It opens when all of them have agreed to just that, and lists what came on when. It is never shown to a parent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A family’s sessions as a thread: what was shown, what they said, and what comes next. A sentence of theirs can be found again there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One key keeps the moment on screen for supervision, with a line of what you would like to think about. You and your team read it. Once it was talked about, tick it in the record, and write what came of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose which, about whom, for whom and as what. The pages you see are the very ones that are saved or printed. A parent’s holds nothing but what a parent may see. Without an agreement nothing goes out, and you are taken to where it is written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages as PDF, a page for a browser, a word processor, a spreadsheet, a plain table, or everything for other programs. Its name tells nothing of the family. Settings that you need often are kept by a name, under Kept settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just as it is seen. That it was printed is on record too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the sessions, films or families, and choose a folder. At the end stands what was written, and what was refused and why, with the way to where it is mended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is for you only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moments and notes for your own thinking stay out of every report. For one report alone they can be let in, for a reason: both are on record. A parent’s report never has them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock what goes out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report can be locked with a passphrase: as a ZIP file that most computers open, or for the age program. Tell the passphrase by another way than the file. It is not kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has left the house</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports has a list of every file and print: what, for whom, when and where it was put. Say there when a copy is gone. Whoever takes an agreement back, or erases a film, is told which copies are known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings, Your service: a picture, the name, and a line for the foot of every page that leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each step is on the disk before you see it. There is no save button.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything can be taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step at a time, also tomorrow. Films that came in stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the parent can see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture, and the voice of the baby. The parent’s window is never given a code, a number, a name or a note of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never behind your back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the last step was done in another film or session, the first press only goes there and says what it was. Press once more to take it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every step by its name, the newest on top, still there tomorrow. Walk with the arrows and press Enter to go back to any of them, or on again. It can be kept to the film on the bench.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page of keys, as they are now, for the page you are on and the codes you use. Type to find one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you type is written first, then nothing of the library is left on the screen, with the parent too. The same passphrase leads back to the same frame. A film that was coming in begins again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It locks by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After five minutes without a hand on mouse or keys, or as Settings say; a film that plays, or one shown to the parent, counts as use for half an hour. Also when the laptop sleeps, its screen is locked, or another user comes on. What you were writing in a dialog is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong tries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each makes the next one wait a little longer, up to half a minute, and nothing is ever deleted. Whoever unlocks it next is told how many there were, and when the last was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody has a passphrase of their own. A manager adds and removes people in Settings; each changes their own name and passphrase there. Removing somebody does not reach a copy that they took before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A forgotten passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A manager gives a new one in Settings, or the code of the recovery sheet does, from the page that asks for the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One window at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A library that is open in another window says so, before the passphrase is asked, and opens once it is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of the app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings offers it where there is another one than English. A service can bring its own: the file that Qt Linguist makes of app_cy.ts, as app_cy.qm, goes into the folder “translations” beside the settings. It is spoken from the next start on; what it lacks stays English, and so does the command line. What a parent sees is in the language of the family.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings, Your service: the controller and the basis in law, how long agreements hold and films are kept, how goals are weighed, the days you are closed, and whom to turn to with a worry. It holds for all families.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who did what with the films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each unlocking, each film that was watched or shown, and each file that was saved is written down, with no name of a family in it. A manager reads it from Settings, and can check that nothing was altered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a library may lie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this laptop’s own disk. A folder that is kept in step with a cloud, or lies on another computer, is refused, because it can spoil a library; a stick is warned of. Backups may go to any of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One printed page that opens the library when a passphrase is forgotten. It is made and tried before the first film comes in, and kept with the organisation. Without it and every passphrase, nobody can open the films.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A library of an earlier version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is locked when you open it: film after film, read back before what was there is deleted. Stop whenever you like; it goes on when you open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is locked, but other programs leave traces beside it. Encrypt the laptop’s disk as well: BitLocker on Windows, FileVault on macOS, LUKS on Linux.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left on this laptop beside the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your settings, with the library’s place. What you copy here stays out of the clipboard’s history and goes when the library is locked; no list of last files is kept. If the app breaks, its report names no family.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One a day, by itself, kept for thirty days, and tried by opening it. In the library’s own folder it helps against mistakes; choose a second place, such as a stick, in Settings, and it has the films too. A backup never goes over a library: it becomes one of its own. What was erased is in the older ones until they go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When something is damaged or the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a damaged film, what is before the damage still plays. What cannot be written for want of room is refused, and nothing is lost: some room is kept for the next try. `video-feedback check --repair` mends what can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A film or a family is erased from the three dots on its card, a person from theirs. Nothing brings it back, and the steps before it cannot be taken back any more. Of a film, what was written can be kept. Backups that still hold it are named, and can go with it. It has no key: nothing is erased by a slip of the hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a film does not play well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each film is tried when it comes in. Where that helps, its card offers a working copy: it plays smoothly, no tag moves, and the film itself is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A film that is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever made a film, it is first looked through apart, where it can reach nothing else and take only so much of the computer. One that wants more is left out, and it is said in a sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once the day of birth is written down, every date shows how old the baby is or was. Before birth, the weeks of the pregnancy. Of a baby born before 37 weeks the corrected age stands beside it, counted from the day it was due, for as long as your service says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calm, and cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Films and keepsakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hiding in what leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pathway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking back, and keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No score, no ranking, no reading of feelings. You see; it only helps you look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no network in it: no account, no cloud, no counting of what you do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not replace your procedures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A worry about a child’s safety is recorded and reported outside this app, the same day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPL-3.0-or-later. You may use it, look inside, change it and pass it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LGPL-3.0. Windows, pictures, and the player that is always there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With x264, GPL-2.0-or-later. Exact frames of every film.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LGPL-2.1-or-later. The second player, where VLC is installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenCV, NumPy, sqlite-utils, msgspec, Jinja2, click, holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apache-2.0, BSD and MIT licences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MIT licence. Finds the faces that are proposed for hiding, on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIL Open Font License 1.1. The letters you are reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MIT licence, through QtAwesome. The icons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This film only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This family only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These goals only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This set only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done, the newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out what was done elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} Each step you take is listed, and you can go back to any of them, also tomorrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{back} one back, {on} one on. Films that came in stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before all of this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Films (*.mp4 *.mov *.m4v *.3gp *.mkv *.webm *.avi *.ts *.mts *.m2ts *.mpg *.mpeg *.wmv *.flv *.ogv *.dv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in the film of the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, {count} more to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing in a film{more}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is in. It opens when everyone in view has agreed to the film of the session itself: say on its card who that is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is in {reference}. {times} Say on its card who is in view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Where times are not exact, the film’s card says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} films are in.{loose}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And {missing} more did not come in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the film here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} is a code, and codes come first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes of {scheme}, {version}. Hold a key as long as it lasts; with Shift: what has just been.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the pad only: {labels}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press it, then the key you would rather have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As on the first day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{action}: the keys of the first day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{action}: one more key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the key. Esc leaves it as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All as on the first day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No action or key of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press a key’s cap, then the key you would rather have. Codes have theirs in their scheme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the parent’s window every action needs a key. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{other}” would have no key then. Give it another one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the card of the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the card instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of Video Feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The made family could not be written. Check that the disk has room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep to some days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each line is written as the thing is done. Nobody can change or remove one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whoever made this library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For managers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done with the films can be read by managers only. Ask {whom} to unlock the library and look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}. Keep to some days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One day…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day to keep to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this was done then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}, the record begins on {since}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused and closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every family is paused or closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No family is paused or closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a family or a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all notes and words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which families</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a film  ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New family  ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No family of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused and closed families</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with one family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a reference name, not a real one. Then bring in the first film from your phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five to ten minutes, on a phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three moments of a few seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch them with the parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays on this laptop. Nothing is sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{families} paused or closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{families}, kept on this laptop only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{films} due to be erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all notes and words for “{search}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {reference} away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reference} is taken away. {key} brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{visits} today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{visits} later this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{visits} next week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No visit is planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word}{since}{because}. Nobody is reminded of anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, babies and adults  ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family {reference}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A keepsake for the family…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the goals of another family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose goals?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A goal belongs to a family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a family first. Then ask the parent what they hope for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under a made name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in their own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No goal yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing about that. Try one word, such as “pick” or “undo”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Help says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it is here, without a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the first tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five steps on a made-up family: play, tag, step, pick, write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and their card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose other keys; save or print a card of all keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A visit, start to finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys: {room}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys: codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does not do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version and licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python {python_version}, Qt {qVersion}, {system}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ZIP with a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An age file with a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let in moments that are for me only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why they are let in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide what is to be hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase, once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moments for you only are never in a film for the family.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For this film alone. That they are let in, and why, is on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moments for you only are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened by Windows, macOS and 7-Zip with the passphrase. Say it to them, do not send it along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened by the program age with the passphrase. Say it to them, do not send it along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is hidden in this film.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide faces and places in “{film}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{says} Read by: {readers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read by: {readers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}, chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For you and your team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the report is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the team wants it for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no moment of strength that they could keep yet. Tag one first, or pick one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the keepsake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the first name of the baby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name of the baby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the baby’s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sheet of pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In these films something waits for your yes or no. Until then it is not hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at what waits to be hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {language}, on all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose together what you would like to keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keepsake: how far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keepsake is being made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their own stick, or a folder of theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a film or a sheet of pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where it is to be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is too little room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{folder}”: there is room for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{folder}” has too little room, or cannot be read. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to write the keepsake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the family keeps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keepsake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moments as one film, or a film each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag a film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a report tells what you saw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind words and pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times and codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report is made of a session or of a film. Bring in a film first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to report yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves this laptop by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages to read and print, the same everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same content, as one file for a browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a word processor or a case system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables for a spreadsheet, with what each column holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plain table, for any program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in it, for other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One picture and one sentence at a time, in large words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let in what is for you only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock it with a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the notes for the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read them first: a note may name somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over which days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In their language: {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a ZIP file, AES-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As an age file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leaves out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets of codes to tag with, kept as you type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag with this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent, article 6(1)(a) and 9(2)(a)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public task, article 6(1)(e) and 9(2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All count the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importance times difficulty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are for films, which are working material. How long a record is kept by law is for the controller to say; this app does not know it. Nothing is erased without a person’s yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much goals of one family are supposed to move together. It was set to 0.30 by those who made the scale; a higher value draws T closer to the middle. Change it only with a reason, and say so where T is reported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who you are, and who answers for the films in law.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As families know it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The council, trust or charity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line at the foot of what leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address, telephone, charity number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis in law, and notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever the basis is, each person’s agreement to be filmed is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lawful basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one, or write your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of the privacy notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data protection impact assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long an agreement holds, unless it says otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agreement holds for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the day it was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say so beforehand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A calm line, so many days before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long films are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Films of which nothing was chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many days after their review session they stand in the list of what is due to go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Films with chosen moments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many months after the work with the family has ended. Then you are asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Babies born early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside their age stands the corrected one, counted from the day they were due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected age is told until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: it is never told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals, for supervision and research</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How several goals become one figure, T. It stands last and small; a parent never sees it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights of the goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rho</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signals and answers, for supervision and research</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports count a signal as answered only within so many seconds. Each says how many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer begins within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three is usual. The figure turns on it, so one service keeps to one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A worry about safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record and report outside this app, the same day. Whom do your workers turn to?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A slow breath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feel and look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A soft colour and the line. Nothing moves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A disc that opens and closes slowly, without sound, and then rests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A still disc to rest the eyes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feel your feet, look at three things: for whom thinking of the breath is no help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One key hides the film at once. Choose with the parent, beforehand, what is there instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line on the calm screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the calm screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what is on the calm screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathing in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathing out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until it rests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark pause before the next moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose how long a breath goes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose how long a breath goes out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose when the calm screen rests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the pause between moments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the whole screen  ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line, or none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the line on the calm screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the calm screen looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds for every family in this library, and is kept as you write it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VLC is found on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So Qt plays every film. To have it, install VLC 3 as usual on Windows or macOS; on Debian and Ubuntu: apt-get install libvlc5 vlc-plugin-base vlc-plugin-video-output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the calm screen a bar fills in place of the disc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark pauses in the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Player</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reaction lead while the film plays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reaction lead when stepping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who tags on this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initials, or a made name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock after so many minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the schemes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look what is due…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While the film plays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When stepping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark, or as the system has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both show the same frames. Automatic takes VLC where it is found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it comes out, while you work and with the parent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record of a session can say that there was a pause, or the calm screen. Never when, how often or how long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reaction lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hands are slower than eyes: a tag is set this many milliseconds before the key press.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sets of codes you tag with: their words, keys and groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every key can be another one. The card of the keys is one page to lie beside the laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional. It is written on every moment from now on. Your team sees it in tables and when two codings are laid side by side; a parent never does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library locks itself after so many minutes without a hand on mouse or keys. A film that plays counts as use, for up to half an hour. {key} locks at once, with the parent too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Films that have done their work, by what your service has laid down. Nothing goes by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One folder on this laptop, locked. Without a passphrase or the recovery sheet nobody can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you choose takes effect at once, on this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For you, from the next start on. What a parent sees is in the language of the family.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open “{short}” again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it with a made family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replay the good seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A library is one folder on this laptop. It holds your families, their films, and what you write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making a family to try things with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being made just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who you are, and type your passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{folder}” is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your passphrase opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the day as 14/5/2026 or 14 May 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: choose from a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Th</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Su</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday} {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A drawn parent and baby, looking at each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>watched once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all tagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not watched, not all tagged, not picked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to another place  ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done  ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}, in {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on this moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did you see? Write as if the parent will read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write as if the parent will read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{task}: how far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound device is found on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the sound comes out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device you chose is not there now. The system’s choice stands in for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you can read this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your team can read this too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parent can read this too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may read this note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read by some: mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}. Change who.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: choose a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks of pregnancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No steps yet: add your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin from {pathway}. {facts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days are counted from the due date or the birth. Neither is written down yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change these pathways…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The steps become this family’s own: move them, rename them, add to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a pathway to begin from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>England</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scotland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Northern Ireland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day on which you are closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What that day is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training, office closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards: {deck}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No card here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new card for “{deck}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every family has this card, or this one alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new card for “{deck}” is for every family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this card to the deck  (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the new card to “{deck}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back the card “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates that count working days leave these out. Bank holidays are those of your nation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: you work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We work then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work in {nations}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down the day first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed on {day} after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not closed on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A visit, a filming date or a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is planned in this month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this month. {ahead} is next, {weeks} on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baby {age}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the pathway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the pathway away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the step “{step}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the step “{stage}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the step “{stage}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{stage}” is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{stage}” is not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move “{stage}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{stage}” on its own day again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{stage}” is a review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{stage}” is no review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the step “{stage}” away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a date: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a date: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a date away: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a calendar file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar is in {written}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pathway, step by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}. Step {at} of {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No step has a day yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>review that waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>working days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: what it counts from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: how many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: days, weeks or months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: before or after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: weeks of the pregnancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: and days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the pathways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a family’s pathway begins from: its steps, and when each of them is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pathways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the step is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for this card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for the card “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of the card “{words}”: {picture}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture: {picture}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy for this family alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it to every family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, in a few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to its own day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count from another day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, which is {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step {stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No step yet. Add the first one above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> ·  moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review, conference, first film together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or, if that is earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or another day, if that is earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a review: say so when its day has passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the step a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a step  ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as calendar file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All dates of this family, for another calendar  ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about the pathway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The days come with the due date or the birth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day is known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session · {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The due date was {day} until {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, all its steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the pathways to begin from…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this family’s pathway away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pathways to begin from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the pathway is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New pathway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Families that have begun keep the steps they have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pathway} (archived)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No steps: a family begins with its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}: further up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}: further down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}: change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}: take away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{waiting}” counts from “{step}”. Let that one count from something else first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a step away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the pathway “{pathway}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the pathway “{pathway}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back the pathway “{pathway}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive the pathway “{pathway}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: pathway “{pathway}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10:30, or empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You, or who goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this date away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for sound devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound has stopped: this computer&apos;s sound device does not answer. The film plays on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lane is of another scheme. Choose that scheme first, then draw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the lanes go by group or by code first: then it is clear what to draw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here there are only points. Hold Shift and click to set one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here there are only stretches. Hold Shift and drag to draw one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the stretch to split. It is cut in two at the frame on screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not snap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a moment first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words for the bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or press {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no bookmark yet. {key} sets one at the frame on screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no bookmark after this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no bookmark before this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a bookmark away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what a bookmark is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bookmark}, {time}
Double-click for words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not codable from here. Press {again} again where it ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was coded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, {start} to {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain: {labels}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer began {soon} after the signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}. Press to play or untie it  (play: {key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the chain  ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untie the chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” waits to be agreed to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
Look for: {look_for}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For you only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}: {count} codes for you only. Show them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} codes for you only. Never on the parent’s screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another set of codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a code   {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set of codes: {chosen}. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change this set of codes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a moment first: then copy it to another code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the key of the code to copy to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} moments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy {what}: press the key of a code   ·   Esc ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Squares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Square</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is heard instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is chosen. Press a bar or a box, or draw a part on the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when} · not at this frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it  (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it was  (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in for {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of the picture to zoom in on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a frame, or pull at it. Arrows move it, + and − size it; a double click shows all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{full} times as large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a moment to play around it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left untagged for two seconds after this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left untagged for two seconds before this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a moment, or mark in and out, to go round and round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The family is to keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not among what the family is to keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its middle, until you choose one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The still of this moment, {time}, {whose}. Change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands for this moment everywhere: {whose}. This frame instead?  ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This frame	{key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the choice back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the whole film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How does it feel? What stays with you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watched once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagging done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}, or not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only some: code, who, picked, visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}. Press to take this away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {words}. Press to take this away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of {group}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adult</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By {coder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By nobody named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagged by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picked for a visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write about the whole film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not watched yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagging not done yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a watching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said} The note on the whole film  ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the note on the whole film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, baby {age}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the key of a code while it plays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the baby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the adult</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The moment under the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture of a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {called}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start} to {time}  ·  {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a moment first. Then this frame can stand for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This frame is not in the moment. Go to a frame of it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick for the next session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the family to keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play this moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who it is, by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes are written one at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {count} moments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mixed} codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was it something else? Choose another code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are tagged with several schemes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> They are about several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who it is, by name.{mixed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes for you only are never shown to a parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}: {count} moments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes for you only stay with you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch it once before you tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch it once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How does it feel? Write it down while it is fresh. Then watch again, and tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without stopping. How does it feel?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the second film stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second camera: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a second back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one frame back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one frame on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a second on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now they match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave them as they were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead the second camera until both show the same instant: a clap, a step, a smile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The baby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The adult</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do with the chosen moments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a film of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a film of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step} earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step} later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagged by {coder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{edge} a frame {way}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find among the moments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In what order: by time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures in the list, or none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a film of these moments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the film, and press the key of a code when you see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures in the list: on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures in the list: off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{listed} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the {moments} is like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In what order: {dict}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code names what you look for: “Baby reaches out”. Give it a key, and one press tags it while you watch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first code  ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This set has no codes yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the families</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No film to prepare yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in a film on a family’s page. Then watch it here, and tag the seconds where parent and baby meet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once, without stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One key for each code, while it plays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A film stays in the library on this laptop. Nothing is sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}, open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now: {now}. {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing tagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press {key} again to close {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press {code} again to close it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press {first} or {last} again to close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 pick · Write the script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} picks · Write the script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a moment and press P to pick it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brightness  ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast  ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was filmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all of this away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light is for looking only. It goes into no export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{more} more, {less} less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second camera was not filming yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second camera had stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two films at once are too much for this computer. Play slower, or pause to see this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film of the second camera cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matched by sound. There is no doubt that they fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matched by sound, and very likely right. Have a look at a clap or at lips to be sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another film of the same time, beside this one  ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the second camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match the second camera by eye</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening to both films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap the two cameras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the second camera away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the second camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match the second camera by sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matched by sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not matched yet. Sound finds the place by itself, where both cameras heard the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matched by eye.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the only film of {family}. Bring in what the second camera filmed, and choose it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which film was made at the same time? It will stand beside this one, in step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match by sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match by eye</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag the other film, beside this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}. {facts}. Enter puts it beside this film.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{here} here is {there} there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoomed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lightened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Darkened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fills the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you see this film. {key} shows it as it was filmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You see the film otherwise than it was filmed: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See it as I set it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See it as it was filmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loudness  ({louder} louder, {quieter} quieter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above 100 %, a limiter keeps loud sounds from hurting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How late the sound comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If lips move before you hear them, go up until both meet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound comes late by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baby out of the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adult out of the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not codable, or what was coded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why nothing can be coded here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why? You may leave this empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the frame on screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the frame on screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snap while dragging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you drag snaps to edges, marks and frames; hold Ctrl to be free  ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanes by group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By what the lanes go, and each of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None folded, none left out, none alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How close the timeline looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} on the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} on the timeline, or none  ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round and round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed  ({slower} slower, {faster} faster)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backwards, speed {speed}×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed {rate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This film has no sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You tag this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film of the second camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This chain has no signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This chain has no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This chain is out of order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a moment that is tied to others, to play its chain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tie {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fault}: tag it, then tie again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lighten the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Darken the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in on this moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in on the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the baby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the adult</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a moment first: then say whom it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else of this family has a name yet. Names are written on the family’s page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{many} moments: about {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing a film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unpack pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{remarks}, to the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes, times and every number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you planned to say and ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every other note, yours and the team’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moments for your own thinking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes that only you may read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The films themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half as fast or a quarter, again and again, or only a part of the picture. Small words on the card tell what is not as filmed, and Space plays it just so. The moment itself stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin, end and still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the times below the still. Frame by frame, for this visit alone; the moment keeps its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold at a frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Among the frames of a pick, go to one and press “Hold here”: there it holds by itself, and goes on when you play on. Two small bars mark it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a frame over the still, or use the arrows, + and −. Enter keeps it, Escape leaves it. Nearer faces, and less of the room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The baby’s voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line, or two for a family that speaks two languages. Mark it where the words are the parent’s: they are kept as theirs, to the letter. Words with a figure or a hard word say so, and are not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions, and cards beside a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Borrow a question from the four sets of cards, or write a card of your own: the family has it from then on. A card can be put with a moment, for the parent to see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not shown yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ring marks the moments that this parent has not been shown, in any visit. The chip above the list leaves only those.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parent’s question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new session begins with the question of the last one, in the parent’s words. Change it when it changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which one is the strongest for you, and show it first or last; or put them by the day they were filmed. Nothing is measured, and which one you chose is not kept. Nothing goes on by itself unless you tick that here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to say and ask, without a film or a family: three come with the app. It fills what is still empty, in the order of your picks, and changes nothing that you have written. Templates are renamed and archived in the same place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a script as a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The theme, and what you say and ask. The baby’s words, the parent’s question and the names of the family stay out of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its picks with their words come behind what is there. What cannot be shown any more is left behind, and told in one sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alone, on your own screen: the picks as they will be shown, what to say and ask beside them, and a timer. The time is not kept. What could not be shown to the parent says so here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The visit sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script on a page of paper: stills, what to say and ask, and room for notes. See it, then print it or save it. It shows people, so everyone in view has to have agreed; that it left is on record. It is for you, not for the parent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they said besides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where they are now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where they hope to be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step, in the parent’s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step, in their own words. They may take it home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next filming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be filmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What: a meal, getting dressed, play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they take with them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where they are now, as they put it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step, in their own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next filming, also put on the pathway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which goal it serves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It serves the goal: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No goal is open yet. Add one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they may take it home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parent’s own, on a ladder from 1 to 10. It is no measure of anybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was looked at together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session planned for {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be looked at together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who and where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the parent’s window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An interpreter was there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written down on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the parent wondered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the worker’s own thinking: the parent was not shown it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parent spoke first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice of the baby, by the parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds of the film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start} to {end}, {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepared, and not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody said why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also said, and what else there was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rated} of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoped for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the parent sees it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goals it served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the worker thought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A worry about safety was raised in this session. What it was is written down outside this app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{begin} to {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was there, what was shown, the parent’s own words and the next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card for this moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under the picture, for them to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now, {number} of {many}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing written. Say what you see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you see here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this card: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask what they will take with them, and write down the next step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not played yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown again, twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown again, {number} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baby’s voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and {count} lines more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{gone}” goes into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge into another code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{families} families</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{many} in {films} of {families} will be “{kept}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is tagged with it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{gone}” is then archived. It is one step, and can be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{many} will name version {version}: their codes mean the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, now “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{code}”{now}: {moments}, of version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {codes} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{many} stays as tagged:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{many} stay as tagged:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{code}” {why_not}: {moments}, of version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is one step, and can be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring moments up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes by group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived. What is tagged with these keeps them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parent may see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the code, for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words for the parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind words, as you would say them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In one sentence, so that it means the same next year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looks at face, smiles, reaches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagged as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap the two keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds shown before a point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds shown after a point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How late the hand is with this code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far Shift reaches back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part in a chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hand is late by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift reaches back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{group} is a group for you only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring this code back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive this code  ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive this code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moments are tagged with it: it can be archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word a code for the parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Define a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what to look for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how a code is tagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whom a code is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a code a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say a code’s part in a chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who sees a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the seconds before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the seconds after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a code’s lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set how far Shift reaches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename a scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on from version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {path} cannot be read. Choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{scheme} is in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{scheme}, version {version}, is in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {group}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour {group}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {group}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {group}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap two keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheme (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in a scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it in as a new version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it in as a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to mend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{things} to mend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to mend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {rest} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New code in this group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a code or a group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move this group up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move this group down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As each code says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes for you only never reach the parent, whatever each of them says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where only one can be true at a time, pressing one closes the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour and shape. A line below one: another group has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has codes: move them elsewhere first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change this group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press this, then the key. Backspace takes the key away, Escape leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crimson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>square</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>triangle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diamond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hexagon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{colour} {shape}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, as {used_by}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour and shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}, {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring moments up to date…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parent never sees this code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parent sees: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of your own yet. Duplicate one of these and change it, or begin with a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}, {films}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>. Archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New code in {group}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for you only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came with the app. What you change becomes a version of your own; what is tagged stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate this scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive this scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older versions, and what is tagged with them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}. Versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring this scheme back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it was, only to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{films} uses version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{films} use version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{films} uses it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{films} use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search notes, parents’ words and prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer there, since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no longer there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is no longer there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick it when the copy was destroyed or given back; the day is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder of “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that a copy is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that a copy is there after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {name} is not there now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of which family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has left of this family.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was written or printed. Nothing is taken from this list: say which copies are gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All families</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved or printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands here at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destroyed since?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tick it, with the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you are told of each copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you save or print is written down here: what it was, for whom, and where it was put.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has left yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep to one family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep to what only some may read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows walk, Enter goes there, Esc ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}. Change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a word, or the beginning of one. Put words in “quotes” to keep them together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here has all these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has all these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of older films are still being gathered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gather words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent’s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever may read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you may read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your team too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parent too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be coded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on an agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why a film is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the family is paused or closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why a step was moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent’s question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why a moment was not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they talked about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to film next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For supervision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From supervision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the goal matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the goal is seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the goal ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rung of a goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card with a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent on a goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You on a goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your service: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The controller, how long agreements hold and films are kept, how goals are weighed, your closed days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} s later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} s earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of the lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lane {lane}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for the lane {lane}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold, open, show alone, leave out, move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as one lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold to a thin line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all lanes again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanes by code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanes by person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanes by coder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its codes, row by row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it as one lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The others as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole film {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll the lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound in this film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying a film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try a film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not play exactly as it is. A working copy will: ask for it on the film’s card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is heavy for this computer. A working copy plays more smoothly: ask for it on its card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was checked. {chosen} shows its frames exactly, and plays it from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was checked: what is played is exact to the frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is free now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By this computer’s keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the made family’s library, nobody’s. Its passphrase: {PASSPHRASE}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your passphrase first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open, and look through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it on {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{trouble} Their window stays on the calm screen until you end it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the other player</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their display was unplugged. Their window is on this screen now, with the calm screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their display is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their window is put away, and the film is held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can try again in {seconds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it, and open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the code that is printed on it, or paste it whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose passphrase was forgotten? They get a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old one is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a new passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet has opened the library. {whose}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code of the recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group {number} of {GROUPS}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group {number} has a character that is in no code. {LOOK}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, look at it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group {number} of {GROUPS}{said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a laptop of your organisation, ask whoever looks after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Settings, Privacy &amp; security, Device encryption, and turn it on. Where that is not there, look for “Manage BitLocker” in the Start menu. {ask_who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open System Settings, Privacy &amp; Security, FileVault, and turn it on. {ask_who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is chosen when Linux is installed (“Encrypt the disk”, LUKS), and cannot be turned on afterwards with ease. {ask_who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I don’t know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this laptop’s disk encrypted?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is locked. Other programs and the system keep pieces of what you open: only the disk’s own encryption covers those, and films that were deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the disk encrypted?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said}, said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answer}, found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, it is{by}. There is nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not look as if it were. Do you know better?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That cannot be told from here. Do you know?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good. Then a laptop that is lost tells nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {at} of {count}: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This takes a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library is not locked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was made by an earlier version: whoever has this laptop can watch its films.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on everything in it is locked with a passphrase. Nothing of your work changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes as long as copying the films once, and can be stopped and gone on with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your library is being locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film after film is locked, read back, and only then deleted as it was. You may stop at any time, and go on when you open the library again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locking the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film of “{title}” was not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is no longer as it was brought in. It is kept as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was deleted may still be found on the disk by those who know how. Only the disk’s own encryption prevents that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is locked: {films} just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your library is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a passphrase or the recovery sheet opens it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was locked stays locked, and nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was locked stays locked, and nothing is lost. Go on now, or another time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery sheet is made. Films can come in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the first film comes in, make the recovery sheet and try its code. If a passphrase is forgotten, that page is all that opens the films.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First the recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what is known of the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens the library each time. Some words in a row are easier to keep in mind than signs, and hold better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As colleagues know you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where is it to lie?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A library is one folder on this laptop. It holds the families, the films and all you write, locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the new library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder’s name can be read by anybody: no family’s name belongs in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library cannot be made here. Choose a folder of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder for the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery sheet, in small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If both are lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recovery sheet.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the passphrase is forgotten, this page opens the library. Without both, nobody can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it there all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group {number} of the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print it, or save it and print it elsewhere. It belongs with your organisation, not with the laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save it, or write it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch it from the printer now, before somebody else does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {path}. Take it to your organisation, and then delete it from this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the library’s own folder: who takes the laptop would have the key as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That folder is kept in step with {cloud}, so the code would be copied to that account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it down in large letters. It goes from the screen as soon as you type below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it once: type two groups of the code as they stand on the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group {number} looks wrong. {LOOK}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locking soon: move the mouse to stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locking soon, and the film that is coming in begins again afterwards: move the mouse to stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locking soon, and the film that is being made stops then: move the mouse to stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four or five words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five words drawn by chance, shown to be learnt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As colleagues know them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They type the passphrase themselves, if they are here. Nobody else needs to know it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A manager may also add and remove people, and make a new recovery sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else may open this library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write their name first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{made} can open this library now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your passphrase until now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your new passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of the library from before still opens with the old one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your new passphrase holds from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their old one opens nothing here any more. What they did stays on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their new passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new passphrase for {worker}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{worker} has a new passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your passphrase, which seals it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are called {rename} here now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{worker} can no longer open this library. What they did stays on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If they have a copy of it from before, their passphrase still opens that copy. Ask for it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be taken back; they can be added anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {worker}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{worker} can no longer open this library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrases alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer’s keyring too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the keyring, whoever is logged in to this computer as you can open it, without a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keyring that could keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a library first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list was changed outside this app. Is everybody on it meant to open this library?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What opens it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each with a passphrase of their own. What they do is on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can open this library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> It opens it for somebody else now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for a keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change my name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a new passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No card of this deck yet. The family’s page has a place to write some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lies over the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be changed for {worker}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There {were} {tries} since you were last here, {the_last}{when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today at {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday at {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {weekday} at {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {day} at {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weeks} of pregnancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weeks}+{days} pregnant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{age}, {weeks} (post-menstrual)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{age}, corrected {corrected}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a moment first. Then tie it to the one it follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chain holds two or three moments. Choose fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is in no chain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untie {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no moment near that would fit. Tag it first, or untie the chain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the fifteen seconds before it fits. Choose two or three moments to tie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This chain has its three moments: signal, answer and what comes next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing near fits this chain. Tag it first, or choose two or three moments to tie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the chain in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tie {labels}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tie {later} to {earlier}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moments of two films cannot be tied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was coded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is not codable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move an edge of {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why it is not codable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark where it begins and where it ends first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} is tagged at one point, so it has no end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} is tagged as a stretch. Say also where it ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A moment cannot end before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no code {code_id} in the scheme {scheme}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start {moment} earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End {moment} earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {moment} earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start {moment} later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End {moment} later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {moment} later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nudge {moments}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {moments}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a stretch that is still open. It is ended at the frame on screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close {moments}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a frame inside the chosen stretch. It is cut in two there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split {moments}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two stretches or more. They become one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These have different codes. Only stretches of one code can become one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are points in time. Only stretches can become one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of these is still open. Press its key to close it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These were tagged by different people. Only one person’s stretches can become one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} is tagged there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy {moments} to {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change to {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who {moments} is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who {moments} are about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who may read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a still for {moments}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {moments}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{purpose}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} for {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} was asked about {what} and has not agreed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has said no to {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has taken back their agreement to {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}’s agreement to {what} ended on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has not agreed to {what} yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is written down as holding parental responsibility for {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}’s agreement to {what} ends {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it down under People and consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Should they say otherwise one day, it is written down under People and consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the parent’s window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the film of a session, to be watched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the visit sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a copy for the worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a copy for the team, for {purpose}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the overview of a family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds days, roles, agreements and goals: no picture, no moment, and nothing of what is seen in a film. And what people have said no to has to be told of too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything about a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person may ask what is written about them, whatever they have agreed to. It holds no film and no picture, and others are named in it by role alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a still of a loose file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reads a film file that lies in no library: nobody is known to be in view, and whoever has the file can open it without this app. From a film of a library it makes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scheme is a list of codes: it holds no family, no film and no moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the record of what was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds ids and a few words of ours, no name, no film and no note; and a manager has to be able to show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds a code that opens the library, and nothing that is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sheet of keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shows the keys of a scheme: no family, no film and no moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the goals, for the parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They hold the parent’s own goals in words, for the parent: no film, nobody’s picture, no other family.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a calendar file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds days, kinds of visits and the family’s reference name: no film, no moment, and no note but those that everybody may read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup is the whole library, as locked as it stands here: nobody sees anything of it who may not open it. Opened, its doors ask as these do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It makes a library of its own with the made family in it, and photographs that: nobody’s film.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy for {reader} is not made for {purpose}. Choose the team as reader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> {things} is missing too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> {things} are missing too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is written down as being in “{title}”. Say who is in view first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} took back the agreement on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the film of the session of {day}, and nothing of that waits for supervision: {days} have passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was chosen of it, and its review was on {when}: {days} have passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: {months} has passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: {months} have passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work with {reference} ended on {ended}{passed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>four</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>five</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>six</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table for a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no format called {name}. Choose one of: {every}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baby {baby_age}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moments and notes for the worker’s own thinking are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes for the worker alone are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filmed on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of filming not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page with pictures, to read or to print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For other programs, in a published format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> on {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{length} of film{when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No film.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The moments are what one worker noticed in it; they measure nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moments for the worker’s own thinking are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to take home from this session yet. Choose a moment, or write down their words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we saw together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the parent to keep: pictures, kind words, and what they said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {path} could not be written there. Choose another folder, or make room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down last visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{films} are closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New film, {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moments are tagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose moments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Script is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{picks} is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{picks} are ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film of a session is for supervision. Nothing of it is for the family to keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes for you only stay with you. A family keeps moments of strength.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a figure in it, and a parent sees no figures. Without it, it can be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This may sound like blame. Ask about what went well, such as “What did you do that helped?”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{hard}” may hurt to read. Say it in kinder words, and it can be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One question at a time is easier to answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is long for a card. Fewer words are easier to hold on to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{films} to hold or erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes of {day} to finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes of {count} visits to finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A script to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} scripts to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{films} to watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agreements} to renew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Much more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Much less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>much more than hoped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than hoped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as hoped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than hoped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>much less than hoped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baby’s care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Managing feelings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eye</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pointing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hands that meet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sparkle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A meal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To and fro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Substance use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not rated yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This goal’s ladder has no level {level}. It has {there}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was it reached?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As we hoped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A little more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages are being made: how far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds what is for you only: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file, as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pages} of the same content: the file is one page for a browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pages}: a word processor lays the lines out in its own way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hope}, by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the levels first: a mean hides a goal that stays still.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equal weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights importance times difficulty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{how}, rho {rho}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rated} of {goals} rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rater}: T {figure} on {day}, from {rated}, {weights}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{goals} left out, of weight 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the start: not available.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, over {goals} known at both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the start {figure}, change {sign}{change}{over}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file keeps nothing to check against. Choose an export of what was done, or a backup’s manifest.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to check against cannot be read. Choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is too large to be a scheme. Choose a scheme file, which ends in .json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not text in UTF-8, so it is no scheme that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no scheme in this file. Choose one that was saved from Schemes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a scheme that can be read: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it goes too deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version of this scheme is no number from 1 up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This scheme is too large: it may have {most_groups} groups and {most_codes} codes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code “{code}” names a group that is not in the scheme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seconds of the code “{code}” are less than none, or more than any code has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two codes of this scheme have the key {clash}. Give one of them another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two {what} of this scheme have one id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id of a {what} may have 64 letters, figures, dots, lines and no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text of this scheme is too long: the {field} of a {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text of this scheme has letters that cannot be seen: the {field} of a {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file goes too deep to be read: it is damaged, or no file of that program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file has parts in it that could do harm, and is not read. Export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is damaged, or no XML. Export it again, and choose that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not there any more, or may not be read. Choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is too large to be read: it may have {most_bytes} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is damaged, or not packed as a zip. Export it again, and choose that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two files of one name are packed in this file, so it is not read. Export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is locked with a password. Export it without one, and choose that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is packed in a way that is not known here. Export it again as a plain zip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more packed in this file than such a file can hold, so it is not read. Export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {expected} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {number} was put in: the record begins with line 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {number} is not as it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {number} is another one than was kept elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines from {expected} on are missing: there were {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Showing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent and erasing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the worker alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worker and team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report is made for {whom}, not for {reader}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is for the worker’s own thinking is in nothing that a parent takes home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in a few words why what is for the worker’s own thinking is to go out. The reason is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report tells of days and of a family. For research there is the table of moments, without them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a day as 2026-05-21. “{day}” is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first day lies behind the last. Turn them round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a film that is erased now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a session that is not there now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a family that is not there now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a person who is not there now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back by undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who opens it no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library was unlocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase or code was tried that was not right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library was locked with a passphrase: it had none before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} was opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} was shown in a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: moments for the worker’s own thinking went out with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: consent was written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library was brought back from a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} was given a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: the passphrase was taken away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: the passphrase was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new recovery sheet was made: the old one opens nothing now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: the name was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A computer’s keyring opens the library for {what} from then on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keyring opens the library from then on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of who opens the library, changed outside the app, was taken as right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change of who opens the library was cut short before it was on record, and holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said no to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} was begun, in the parent’s window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{act}, on {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} was erased, its words were kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} was erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record was saved as {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: its dates were saved as a calendar file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, for {reader}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: a report was saved as {kind}{whom}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, erased now,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reference}’s film “{title}”{now}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is held no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is held until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} at {at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is damaged, so no backup was made of it. Those of before are kept: check the library, or open one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place for backups is not there just now. Plug it in, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{trouble} The backup on this laptop was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is too busy just now for a backup. Try again in a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place for backups has no room: {wanted} GB more are needed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place for backups is full. Nothing half was left there: make room, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup could not be written. Check that its place is there and that you may write in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written in this folder. Choose another for the backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so this was not written. Room that was kept for this moment is free now: do it once more, then clear some space on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such card in this library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card needs some words. To put it away, archive it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card has up to {longest} letters: one question, in large letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such chain in this library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recording has no table of frames.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chain holds a moment of another film.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A moment stands in two chains, or twice in one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chain holds fewer than two moments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signed form has nothing in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody of another family is in view in a film.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known where something is that is to be hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The working copy of “{titles}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {name} belongs to no recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In one place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {number} places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} the database is not as it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is damaged: {text}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search does not find all that is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row of {table} belongs to nothing in {parent}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no key, so nobody can open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not in the media folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not the one that was brought in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has changed since it was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is damaged. Throw it away: the film itself is played then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup may hold it whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is damaged, though not in its pictures. {whole}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is damaged from its beginning: none of it plays. {whole}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is damaged from {time} on. What is before that still plays. {whole}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This film is kept closed until {day}. End the hold to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has taken back their agreement. This film stays closed until you choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} have taken back their agreement. This film stays closed until you choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} is in the list already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Nothing was lost: make some room, then do it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is damaged. Close it and open a backup; keep this one for whoever helps you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library cannot be read here. Check that you may open its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library is not locked yet: it is of an earlier version. Open it in the app to lock it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is being written by another program. Wait a moment and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This database cannot be opened with this key, or it is damaged. Open a backup of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library cannot be opened here. Check that the folder is there and that you may write in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk could not be read or written. Check that it is still plugged in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library may not be written here. Move it to a folder of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feedback sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supervision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>team learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>research</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assessment or court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a copy for the family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>film of the session itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was taken back on {day}. Write down the day on which it was agreed to anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no library in this folder that is still to be locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film did not arrive whole on the library’s disk. Check the disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film of “{title}” cannot be read from the disk. Put it back from a copy, or take its file {file} out of the media folder, then go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk has too little room to lock the library: the next step needs {needed}, and {free} are free. Make some room, then go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Nothing was lost: make some room, then go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library’s folder could not be written. Nothing was lost: check its disk, close other programs that use it, then go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is held until {until}. End the hold first, if it may go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{called} has taken an agreement back, so “{title}” is closed. Erase that film first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{called} is in view in “{title}”. Erase that film first, or say who is in view in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone. The list of earlier steps that can be taken back is emptied too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture and the sound go: {length}. What was written stays ({moments}), without a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, with {moments} and their notes, and what was picked of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{films} go: {length}{with_moments}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, with {moments} and their notes, and what was picked of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film goes: {length}{with_moments}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sessions} with what was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everyone’s names and dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it goes: {first}, and {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> {moments} about them stays, without the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> {moments} about them stay, without the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name and the dates go.{about} Notes stay as they were written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups made before still hold it until {near}, or until the first backup after that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backups in {place} are not there just now, and may hold it too: plug that place in. The first backup made there then can take them away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A family needs a reference name. Any made name will do, such as a tree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the family a short name, of up to {longest_name} letters: it stands on every page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why the work ends here. A few words will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why in a few words, up to {longest_why} letters. The rest fits in the note on the family.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such family in this library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no family called {reference} in this library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a family called {reference} already. Choose another reference name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library is open in another window. Close it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no library in this folder. Choose the folder that holds library.db.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a backup, and stays as it is. “Open a backup” on the first page, or `restore`, makes a library of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is something in this folder already. Choose an empty folder, or a new name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library’s folder of films cannot be read here. Check that it is yours to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is empty. Scan or photograph the form once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is larger than 20 MB. Take the photo smaller, or scan it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no PDF and no photo. A form can be a PDF, a JPEG or a PNG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such form in this library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form {form} is not as it was brought in. A backup may hold it whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are films in this library already. It stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such goal in this library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the goal first, in the parent’s own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} goes from 0 to 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write in a few words why the goal was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write in a few words why the goal was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rating stands at {level}, which this ladder would not have. Change that rating first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such rating in this library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rating is of a day that has been. Choose today or a day before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not of this family. Choose one of its own moments or sessions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why this film is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why this film is kept in a few words, up to {longest_why} letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who has decided that this film is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say until when this film is kept. It can be held longer later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreements of {called} are written down, so they are not just taken away. Erase them from the menu beside their name instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reference} has films, so it cannot be taken away like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reference} has signed forms, so it cannot be taken away like this. Erase it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This film is in the library already: “{title}” of {reference}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The family of this film was taken back meanwhile. Bring the film in again for another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder. Choose the film inside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file changed while it was read. Wait until it is copied or recorded, then choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk has no room for this film. It needs {needed}, and {free} are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Make some room, then bring the film in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film could not be written into the library. Check its disk and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film added on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session of {day}, filmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>January</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>February</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>March</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>April</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>June</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>July</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>August</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>September</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>October</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>November</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>December</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nov</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dec</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change of who opens the library was cut short, and holds. If it was a new recovery sheet, make that once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add what is shipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library has no folder, so it cannot hold films.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library has no folder, so it has one connection only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{step}” has to stay as it is: a film was brought in since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{step}” has to stay as it is: a signed form was brought in since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{step}” has to stay as it is: something of it has left the house since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{step}” has to stay as it is: it was shown to the parent since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup is of another library, or its list of files was changed. Choose another backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup in this folder. Choose one that the list of backups names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version of Video Feedback made this backup. Update the app to restore it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of files of this backup is damaged. Choose another backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is missing from this backup, or cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} in this backup is not the one that was written: it is damaged, or was exchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library was written by a newer version of Video Feedback. Update the app to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This database was made by another program. Choose a library of Video Feedback.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library is of an older version. Open it in the app once to bring it up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such moment in this library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such pathway in this library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pathway} (copy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such person in this library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a scheme that is not there now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the goals of a family that is not there now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is hidden in {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reference}’s goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whose}’s session of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database of this backup is damaged. Choose another backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record of what was done in this backup was changed. {says}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film {file} of this backup is missing or damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library could not be mended here. Make room on its disk, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be read of this library’s database any more. Restore its newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such recording in this library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film of “{title}” was erased. What was written about it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film of “{title}” is not in the library’s media folder. Put it back from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Make some room before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app was cut off last time, and the disk did not keep the last of it. All before that is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app was cut off last time. All that was written is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{files} was cleared away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{files} were cleared away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> So it is with {films}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library is older than its newest backup, of {day}: that one can be restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A working copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not in the media folder: a backup may hold it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is damaged: a backup may hold it whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mother</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Father</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grandmother</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grandfather</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foster carer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aunt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family support worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health visitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Midwife</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brother</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sister</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug in the place of the backups, or import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database was made anew of all that could be read. The damaged one is kept as “{old}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stood on its damaged pages is lost, of: {lost_of}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So who is in view has to be said anew before a film is shown or sent on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So the steps before now cannot be taken back any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend agreements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agreements} that had been taken back: written down so again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend a film’s key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of {who} was taken from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of {who} is lost, and in no backup that can be reached. {elsewhere}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A working copy is damaged. Throw it away: the film itself is played then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend a film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was taken whole from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is missing or damaged, and in no backup that can be reached. {elsewhere}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The times of the frames of {name} could not be found again. Import the film once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend a frame table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The times of the frames of {name} were found again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend previews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small pictures that were damaged are drawn anew when their film is opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search was made anew of all that is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the film “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup is of {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreements are as they were that day: write down anew what was taken back since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> {films} could not be found: import them again there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{says} Its library is in {folder}.{films} {agreements}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are keys of a library in this folder already. Choose an empty folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room for this library here: it needs {need} GB. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Nothing half was left: make room, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup could not be read, or the library not be written. Check both folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such scheme in this library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such session in this library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such pick in this library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only another film of the same family can stand beside this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such span in this library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such step in this library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This family has a pathway already. Take it away first, to begin from another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pathway has up to {most_steps} steps. Take some away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{waiting}” counts from “{stage}”. Let that one count from something else first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the step a name of up to {longest_name} letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Core group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such date in this library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the time as 10:30 or 2 pm, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Make some room, then ask for the working copy again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The working copy could not be written. Check the library’s disk, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} cannot be opened. Copy it from the phone again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sounds of the two films do not match: they may come from different rooms or times. If they belong together, match them by eye.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {name} film is too short to be matched by sound. Match the two by eye.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {name} film has no sound to go by. Match the two by eye.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VLC is not installed on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The VLC on this computer cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VLC {version} is installed; version 3 is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VLC is installed, but some of its parts are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This film asks more of this computer than any film may, so it was left out. Copy it from the phone again; if that does not help, save it as MP4 with any converter, and choose that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no room left to look through a film. Close other programs, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is only sound in this file, and no picture. Choose the video that belongs to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture in this file that can be shown. Choose another video.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file looks like a film, but not one picture in it can be read. Copy it from the phone again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This film does not say when its pictures are to be shown. Save it as MP4 with any converter, and choose that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pictures of this film are {width} x {height} dots: more than can be shown here. Save it as MP4 in 4K or smaller with any converter, and choose that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The times in this film are damaged: it would last {days} days. Copy it from the phone again; if that does not help, save it as MP4 with any converter, and choose that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no film in this file: it is empty. Copy it from the phone again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no film in this file: the copy left only zeros. Copy it from the phone or the memory card again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a still picture, not a film. Choose the video.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a document or a folder of files packed together, not a film. If a video is in it, unpack it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is only text in this file, and no film. Choose the video.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a kind of film that is known here. Copy it again, or save it as MP4 first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This film was never finished: its index is missing, as after a flat battery or a copy cut short. Copy it from the phone again; if it does not play there either, it needs a repair program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The beginning of this film is damaged, so that it cannot be opened. Copy it from the phone again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no sound device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for faces in “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the whole film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the half minute from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no frames to look at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows move, with Shift they size. Enter keeps, Esc leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a part first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is set at this frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Following what is hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followed, and lost at {times}. Look there, and pull the box to where it is ({key}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followed all the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This film has no sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No new face was found. Look through it yourself: no detector finds every face.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 face was found. Nothing is hidden before your yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} faces were found, each for a while. Nothing is hidden before your yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen speakers are no longer there. The sound now comes from the ones this computer uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is not where it was, or cannot be read. Import it again: it takes its old place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This player makes no sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has no picture that can be read. Copy it from the phone again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times are no better than {loose_ms} ms: the film itself leaves some out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times are exact: this film’s own were repaired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times are exact to the frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VLC cannot play this film’s sound. Choose Qt as the player in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is not where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The working copy did not come out like the film, so it was thrown away. The film is as it was, and can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” does not say when. Choose what it counts from, and how long before or after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks of the pregnancy count from the day the baby is due. Choose that, or a number of weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is further away than a pathway goes. Choose a smaller number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weeks} weeks + {days} of pregnancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a step that is not there now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day of {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} after {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} before {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said}, whichever is earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two steps have the same key. Take one of them away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” cannot be the key of a step. Use small letters, figures and _.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{step}” counts from a step that is not there. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{step}” would wait for itself. Let it count from the birth or the due date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} would wait for each other. Let one of them count from the birth or the due date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {age_since}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baby is {age}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} reviews wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stage} was planned for {short}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision date: {short}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stage} was planned for {short}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stage} is {until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {weeks}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stage} is {until}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The steps of “{pathway}” cannot be read. Begin from another pathway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no pathway in this file. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the pathway a name of up to {longest_name} letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give every step a name of up to {longest_name} letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have {scheme}, version {version}, already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have another version {version} of {scheme}. Take this one in as a new version of it, or as a copy beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a newer version of {scheme}. What is tagged keeps the version it was tagged with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{scheme} is new here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in {scheme}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate {scheme}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last scheme there is. Duplicate it, or bring another one back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive {scheme}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back {scheme}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This scheme came with the app. It can be archived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moments are tagged with this scheme. It can be archived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last scheme there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {scheme}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moments are tagged with this code. It can be archived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring moments up to date: {scheme}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one letter or one figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is the key of “{holder}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the scheme a name, so that it can be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no code yet to tag with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chain has a signal, an answer and a reaction. No code is the {missing} yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or the </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the group a name: it stands above its keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no code in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colour and the shape of {name} are no pair. Choose one of the eight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} looks like “{first}”. Choose another colour and shape.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only stretches can be one at a time, and {name} has points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the code a name: it stands on its key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in a few words what {name} is, so that it means the same next year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no key yet: it can be pressed on the pad alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} tags {name} here, so it no longer does this: {taken}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parent may see {name}. Give it kind words for the parent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words of {name} for the parent have a figure in them. A parent sees no figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{group}” is for you only, so the parent never sees {name}, whatever is set here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seconds played around {name} are less than none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge {gone} into {kept}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{gone} is for you only. As {kept}, {many} could be shown to a parent, with kind words for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kept} is for you only. As {kept}, {many} can no longer be shown to a parent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{moments} of them picked for a session will not be shown there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are stretches and become points: where each ends is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are points and become stretches, {before} seconds before to {after} seconds after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{moments} ends sooner, for only one can be true at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{moments} end sooner, for only one can be true at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code cannot be merged into itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy of {scheme}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no longer in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was a {kind} and is a {now_kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is defined in other words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be seen by the parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may no longer be seen by the parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is one at a time now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no longer one at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings could not be saved in {parent}. Check that you may write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This film is damaged. What is before the damage still plays; a backup may hold the whole film.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a locked film. Bring the film back from a backup, or import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer Video Feedback locked this film, or its beginning is damaged. Update Video Feedback, or bring the film back from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is another film’s box: its file was renamed or swapped. Bring it back from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key kept for this film does not open it. Bring the film back from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names that others know help a guesser. Put other words in their place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What repeats adds little. Another word in its place does more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys that lie side by side are tried early. A word in their place does more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters or numbers in a row are tried early. A word in their place does more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates and years are tried early. A word in their place does more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the way. One or two more words make it strong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four or five words that have nothing to do with each other hold best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many people know this one. Words of your own hold better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A beginning. {letters} at least, or one more word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one holds well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder {does} in step with {cloud}, which copies a library while it is written and can spoil it. Choose a folder that stays on this laptop; backups may go there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder lies on another computer, where a library can be spoiled when the connection breaks. Choose a folder on this laptop; backups may go there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Anybody who plugs it in can copy or delete its files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like a stick or a drive that can be unplugged: it is lost more easily than a laptop, and pulled out while you work it can cost what was not yet written.{more} A folder on this laptop is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a shared drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a removable drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is held in memory only: all in it is gone when the computer is switched off. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This disk cannot keep the other people of this computer from copying or deleting its files. A folder in your own home is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it with the sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group {group} has a character that is in no code. {look}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group {group} has {characters}; each has six.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code has {length} characters; {count} were typed. {look}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group {group} looks wrong. {look}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one character looks wrong. {look}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not this person’s passphrase. Look at Caps Lock and the spaces, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code is typed rightly, but it is of another library, or of an older recovery sheet of this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There were wrong tries. Try again in {seconds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person has no passphrase for this library any more. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library’s key file, vault.json, is not in its folder. Put back the one of the last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file, vault.json, cannot be read here. Check that this folder is yours to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file, vault.json, is damaged. Put back the one of the last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file, vault.json, was changed outside this app. Put back the one of the last backup, or look through who may open the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file, vault.json, is an older one: a passphrase or a worker of before may open the library. Put back the one of the last backup, or look through who may open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library was locked by a newer version of this app. Install that one to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file, vault.json, asks for more or less work than this app would ever set. Put back the one of the last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is too little memory free to unlock. Close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keyring that the app can use. Unlock with the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer’s keyring is locked or did not answer. Unlock with the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring of this computer does not hold this library. Unlock with the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder has a key file, vault.json, already. It is never overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name has one letter at least, {letters} at most, and is on one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody of this name can open the library already. Add an initial.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last manager. Add another manager first: one has to stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a manager can do this. Ask one, or unlock with the recovery sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file, vault.json, could not be written. Nothing was changed. Make room, or check the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code opens this library when a passphrase is forgotten, or when the person who knew it has gone. Choose “Use the recovery sheet” where the app asks for a passphrase, and type it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this sheet with your organisation, in a locked drawer or a safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never keep it with the laptop: who has both can open everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not photograph it, and do not send it by e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If every passphrase and this sheet are lost, nobody can open the library any more: not your organisation, and not the makers of this app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new sheet can be made in the app at any time. From then on this one opens nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the recovery sheet first and try its code: then films can come in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library:  {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on:  {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n agreement</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed film</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n family</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n film</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moment</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more film</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more letter</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more thing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pause</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pick</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signal</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stretch of sound</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished file</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong try</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Put this moment back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the card of this moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session: what came on when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trim, hold, or choose the still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the family’s language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a second language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose easy read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the usual look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the picture of a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a card for this family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a card to every family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring a card back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every word that the family reads: on their screen, on their cards, and on the pages they take home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second language under the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy read: one picture, one sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large words in one language, with a sign beside them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy read shows their own language alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app has no words of its own in {language} yet: the few there are will be in English. Captions and cards are as you write them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the words under the picture look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no card in this language that can be shown yet. Write one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card is not for a parent’s eyes yet. The line below it says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change is for every family; the three dots of a card have a copy for this one alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the cards that were archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a card to the parent  ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session {number}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baby was {age}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baby is {age}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baby will be {age}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the film in step with the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was marked while this session was shown, so there is nothing to go to. What is shown from the parent’s window is marked by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first moment came on here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}: {words}. Enter goes there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarter speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calm screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half speed, a quarter, then as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the picture at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask it on their screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the still, as before it was played</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look once more?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed: {rate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a card with a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play on, or again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Park this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would you like to think about? You and your team read this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would you like to think about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not parked any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may stay empty. What is parked waits in the record of the session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Park for supervision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parked for supervision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what to think about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Park it no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {wide} by {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press a code or its key. Nothing of it is on their screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagged: {code}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they say to this moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they say besides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They spoke first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They asked again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They said something before you did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They asked to see it once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a tick away: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One screen: hold
{key} to come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their window will cover all of this screen. Hold {key} for a second to come back to yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their window will open on {name}. Yours stays here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what they say, word for word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The still is on screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holding the frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calm screen is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card is on screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dark pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker’s side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the parent’s window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In their window any key pauses. {calm} is the calm screen. Hold {leave} to leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since their window was opened, in hours and minutes. Only you see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open for {hours} h {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the note on the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write how they reflected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down where they are now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down where they hope to be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervision is wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who may read the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down where it was, and who was there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why a moment was not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down who spoke first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which goal it served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the next filming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Park a question for supervision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the question for supervision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what came of a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question was talked about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a question for supervision away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the record again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At home, at the centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who else was there, as a role and without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A role: health visitor, aunt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With an interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested. Change what was different.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where, and who was there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in its film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in Prepare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is in view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For supervision alone: it is never shown to a parent, and has a consent of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My note on the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they reflected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do they talk about baby’s feelings? About their own? About what they did, and why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A worry about safety was raised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I want supervision on this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Park a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I saw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question for supervision: {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to think about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this question away: {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talked about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talked about: {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it: {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom to turn to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your service has not laid down yet whom to turn to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay it down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here it is only noted that it was raised. What it is about belongs in your case system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {number} of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They spoke first to {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{moment} was not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why {moment} was not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they said to {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On to the family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is whole since {day}, {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as you type. Nothing has to be filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On to {family}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was picked for this session. What they said and what comes next can be written down all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why not? There was no time, they did not want to …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a card of your own…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moments to choose from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All films of the family, or the latest alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what the parent has not been shown yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag, or press Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes for you only are not listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is tagged yet. Watch a film, and tag what goes well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parent has been shown all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No moment is called that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not shown yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the script already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parent has not been shown this yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a moment at the right: press Enter on it, or drag it here. Three are plenty for a visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no earlier session with this family to copy from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it can come along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words for the whole visit are copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied, behind what was here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the parent’s question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the day of the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a moment back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {starts} to {ends}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move a pick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>play it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A moment that loops is counted once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of film, {takes} as it is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For this film alone: the moment stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words on a card before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words under the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the last frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound in this part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part {number}: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop: again and again, until you stop it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a frame over the still  ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole picture again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture beside the words, for easy read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The moment stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds by itself at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card that the parent sees with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moment {place}, how it is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a card to show with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture beside the words: {picture}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not hold at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a frame and hold there  ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a card…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you will look for it by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for every family. The baby’s words and the parent’s question are not kept; leave out names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I will say, moment {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I will ask, moment {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moment {number}, say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you and your team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the parent too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the day it was filmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One after the other, without being asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a rest at each. Any key stops it, as ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which one is the strongest for you? Many begin or end with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the order is kept, not which one you chose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moment {number}: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words of the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One question, in a few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set of cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it to the parent with this moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept with this family’s cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I will say: only you read this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I will ask: only you read this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed, loop, part of the picture, pauses  ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for this moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Borrow a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I will say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I will ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moment {number}: {code}, {seconds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other words of theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what I will say, moment {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what I will ask, moment {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the baby’s voice, moment {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trim moment {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the still of moment {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the speed of moment {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop moment {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play moment {place} once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the part of the picture, moment {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a pause in moment {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a pause out of moment {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the parent’s words for the baby, moment {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark my words for the baby, moment {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the parent’s words for the baby, moment {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the picture beside the words, moment {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the card from moment {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a card with moment {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin or end at another frame, hold at one, or choose the still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}. Trim, hold, or choose the still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code}, for you only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play it here  (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time is for you alone, and is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {many}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last one. Ask what they will take with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script is another one now, so the rehearsal has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The strongest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The strongest last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait before each moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin from “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring a template back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film or keepsake of these picks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order of the picks  ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin from a template or an earlier session, or keep this script as a template  ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go through it alone, with a timer  ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a film of these picks, or a keepsake  ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film of these picks	{key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A keepsake for the family…	{key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A template…	{key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier session…	{key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this script as a template…	{key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme for this visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing, in a few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent’s question, in their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do they hope to find out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This moment is in the script already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With two picks or more there is an order. Choose another moment first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is kept as a template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A film is made of picks. Choose a moment first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The strongest comes first now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The strongest comes last now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picks stand as they were filmed now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They stand as they were filmed already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The visit sheet, page {number} of {many}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shows people, and what you will say. Keep it with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is being made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the visit sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the sheet instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How are they today? Their hope, and their question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture first, then the seconds. Then wait: they speak first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did the baby do next? What does it say to their question?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their own words, written down as they said them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next step in their words, and what to film next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit {number}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One pick is not on it, since it cannot be shown to the parent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} picks are not on it, since they cannot be shown to the parent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}. {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It plays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to think of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the order of a visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at {share} % of its speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>again and again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and holds at {pauses}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script on a page: what to say and ask, beside each picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their words are written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{picks}, {length} of film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is picked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No theme yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session of {family}, {day}. {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we shared so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is removed. Take back brings it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baby was {age}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baby will be {age}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is shown: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card: {words}  ×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the card away: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} The parent sees it with this moment. Press to take it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept settings: choose, keep, rename or put away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings by a name of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename these settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put settings away: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep settings: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename settings: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: for the review conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which report, for whom, for what, and as what. Not about whom, and no passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show archived ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it back first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is archived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No template is here. Keep a script of yours as one, or bring one back from the archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moment {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It fills what is still empty, and changes nothing that you have written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words for {number} more wait until you have chosen the moments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was empty, so nothing has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The theme is filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled in where it was empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words for {number} more wait: choose the moments, then begin from it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look through the frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This frame is the still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds at {times}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not hold here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While it plays, it holds at this frame by itself  ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a frame between the first and the last to hold there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baby’s voice in {language}: the parent sees this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baby’s voice: the parent sees this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baby’s voice: {whose}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent sees this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did the parent say for the baby?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would your baby say?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baby’s voice, large under the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You lend the baby these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parent said this for the baby: it is kept as theirs, to the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} whose film was erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} whose film is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} for you only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} that this script has already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left behind: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film of a session is for supervision. Nothing of it is shown to a parent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All parts were left out of the session. Add one that was shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All parts are for you only. Add one that may be shown, or let them in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in a few words why moments for you only are let in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Think of a passphrase: four words or more that nobody would guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the passphrase once more, so that it is surely as you mean it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is marked to be hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes for you only are never shown to a parent. Tag the moment with a strength to pick it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They did not want to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another moment mattered more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was marked of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown as a still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown, and played once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown, and played twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown, and played several times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They asked to see it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A calm pause was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long enough to read aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be turned on and off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As filmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1080 lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>720 lines, a smaller file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MP4: any phone and television</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WebM: for web pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A film each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More before each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More after each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold each last frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long a card stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card before each, with what it is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold where a pick pauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fade softly in and out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chapters, to go from one to the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every part as loud as the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each card stands for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only of one film with all the parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{moment} came on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{moment} was played</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A calm pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The showing ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of these are for your own thinking, so they stay with you. Add one that shows what went well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are a lot of moments for one visit. Three leave time to talk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moment {place} is longer than ten seconds. Shorter ones are easier to take in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The voice of the baby in moment {place} has a number in it. Words alone are calmer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The voice of the baby in moment {place} is not shown: see what it says there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines of “{name}” cannot be read. Begin from another template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no words to keep yet. Write a theme, or what you will say or ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A template has words for up to {most} moments. Take some away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each field of a template has up to {most} letters. Say less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the template a name of up to {most} letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a name in this family. A template is for every family: say it without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no script in this file. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to print yet. Choose a moment that can be shown to the parent first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {start} to {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film of this session is here already. Erase that one first to bring in another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No moments are chosen for this session yet. Pick one to share first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The films of these moments were erased. Pick a moment of another film to share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These moments are for your own thinking, so they stay with you. Pick one that shows what went well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such template in this library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not parked for supervision any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}. Change the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session is a visit in which you look at a few good seconds together. Plan one, then choose the moments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a few seconds each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one thing to say, one to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and write down their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you write to say and ask is never on the parent’s screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} to come, the soonest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is planned yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a family first. Then plan a session with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written down yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens the session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It serves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A still of {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find what they said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here the sessions with this family stand as a thread: what you looked at together, what they said, and what comes next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a few good seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they speak first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they said can be found again here, to the letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have not said that in any session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a film of picks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a script: its picks one after the other, as one film or a film each. Also from the list of moments, from the card of a film or the three dots of a family, and from Reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a film of moments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the bench: of the moments that are chosen, or of those in the list as it is narrowed and sorted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each card shows its very first and its very last frame. Drag them or move them with the keys, take one out, and cut frame by frame: for this film alone. “Begin again” brings all back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, speed and sound of a part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card before it, a line under the picture, half as fast or a quarter with the voices as high as they were, the last frame held, no sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See it before it is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It plays in the middle as it will be, with its cards. What is hidden is laid over it as it is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom, and who agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A film leaves only if everyone in view has agreed to what it is for. Else it says whose agreement is missing, and leads there. Moments for you only stay out of it, unless you let them in for a reason: for this film alone, and on record. Never for a family.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick, or made anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What nothing is drawn on is copied as it was filmed, and only the edges are made anew: that takes a fraction of the time, exact to the frame. Below the settings it says what is made anew, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Films in the making</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One after the other, while you go on working: how far, how long still, and a way to stop. Each is looked through before it is handed over. Whoever stops one, locks the library or closes the window keeps nothing half.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept settings of a film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the settings of the whole film under a name, such as for the team meeting, and begin from them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A film with a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a ZIP that ordinary programs open, or by age. Say the passphrase to them; never send it along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose with the parent what they would like to keep: large pictures, kind words, no figures. A film and a sheet of pictures go onto their own stick, with a word about sharing. What is kept is marked, and its film never goes without being asked about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A keepsake of a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same, beginning with what was picked for a session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film, with what is hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{across} % from the left, {down} % from the top, {wide} % wide, {high} % high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say yes to hiding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say no to hiding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide a part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move what is hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow what is hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it is hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide it no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a word is hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let a word be heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is hidden, and what waits for an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for faces in the film  ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide in “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more of this is to be taken back here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This film cannot be looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no film to hide anything in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this page from the three dots on the card of a film.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the app proposes, you say yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawn by hand, and followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silence or a tone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was found here, but just before or after: look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for your yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden in all that leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not heard in what leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole film: when something is hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bars} bars, {waits} wait for an answer, {flags} places to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No detector finds every face. Look through the whole stretch yourself before it leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is hidden in this film yet. Let the app look for faces, or draw a part on the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it will leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the film as it will leave  ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, {start}–{end} · {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, {start}–{end} · {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag a moment first: then a film can be made of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a film: {what}, {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the picks of a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the moments of a film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The moments you choose, one after the other, as one film that plays anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>press a key when you see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick moments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or take those you tagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exact to the frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A film is made of picks or of moments. Tag a film first, then choose what is to be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No moments yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{family}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} · {moments}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A film is still being made. If the window is closed now, nothing of it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{films} are still to be made. If the window is closed now, nothing of them is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A film takes {most} moments at most. Choose some of them, or narrow the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to make a film of yet. Choose a moment that can be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These moments are of several families. A film is made for one family at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moments of {family}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: the film. It plays on any phone and television.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: the pictures, to look at or to print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keepsake lies in “{folder}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick: only the edges are made anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole film is made anew, because {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One part is made anew, because {why}. Of the others only the edges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parts} are made anew, because {why}. Of the others only the edges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{films} in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {name}: {parts}, checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the edges were made anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it was made anew: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of it was made anew: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pictures} could not be read: the one before stands for each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no moments in this film yet. Tag one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no moments of {family} yet. Tag a film first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All parts again, as they were at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part {number} of {many}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{films}, {length} in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{length} in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make {films}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A film has one part at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to put the films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out of the film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} · {film}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out of the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For you only: left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part {number}: {label}, {seconds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parts of the film, in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the team meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings of the whole film are kept, without its parts and words, for every film to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep these settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep settings of a film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename settings of a film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin from settings that are kept, or keep these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep these settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings “{name}” are in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put settings of a film away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {minutes} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film that was being made was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The films that were being made were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{films} not finished when the library was locked. Nothing of it was kept: make it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: stopped. Nothing of it was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {number} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{film}: how far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop making “{film}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the line away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app cannot take them back. Ask for them or destroy them, and say so under Reports, What has left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies have left the house:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for my team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for the parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whom}, {purpose}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked, {how}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With what is for you only: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens on a Mac as it is, and on any other computer with 7-Zip, which costs nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For those who have the age program. It also hides the name of the file inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZIP file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the passphrase by another way than the file: on the telephone, or face to face. It is not kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report  ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the report  ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same report about several, into a folder  ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is to be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing yet that this report could be about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These settings are for a report that is not in this version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the report instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages for the printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {count} files: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reports are being written: how far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom: {reader} · as {format}{locked}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{report}: several at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the reports are about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{family}: {thing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder for the reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reports} written into {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reports} not begun: it was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go there: {thing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than a minute left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {minutes} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: my supervisor and I look at this together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moments and notes for your own thinking then stand in this report. They were written for you, and may be hard to read for the parent, who can ask to see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is it needed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That it was let in, and why, stays on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for this one report. Afterwards it stays out again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let in what is for you only?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it in this once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in a few words why it is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages, {count} of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture: {says}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the whole table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table “{table}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The head and the foot of a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the picture away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands on every page that leaves. A PNG or a JPEG; it is kept small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture for the letterhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file could not be read. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letterhead: a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letterhead: no picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}”, {day}: on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}”, {day}: {file} in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letterhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A document to work on further, for case systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no report called {name}. Choose one of: {every}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has the file can try passphrases for as long as they like. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other programs read letters with accents in different ways. For a ZIP file, choose words without them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too large to be locked by age. Choose a ZIP file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture is larger than 10 MB. Choose a smaller one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is no picture. Choose a PNG or a JPEG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture is too large. Choose one of at most 40 million pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture is damaged. Choose another one, or save it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the worker, not for the family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the team, not for the family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages to print or to send, the same everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no settings called {name}. There are: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the settings a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are settings called {name} already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others can be seen in it: ask them, or hide them, before a copy is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the worker to read before it is handed over. Others are named by their role; a free text may still name somebody. No film is in this, and no picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything about {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, until {until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due dates before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parental responsibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wished for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the worker calls it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filmed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty where it is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baby’s age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How old the baby was that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the whole film.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the film was erased since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who else can be seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before a copy is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be done for the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Films they can be seen or heard in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes, seconds and thousandths from the film’s start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty for a point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the code is called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group of the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom it is about, by role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was written to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty where nobody said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagged on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was written about these films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the worker meant to say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the worker meant to ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice of the baby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it stood under the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not shown, because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty where it was shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was prepared for sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the films may be used for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked, agreed, said no, or taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who said it for them. Empty: they themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day it was said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day it holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it may be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it was about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions they were in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parent, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words are written down as the parent’s. Where two parents were there, it may have been either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said in these sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the parent’s words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day it was rated. Empty: as it stands now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent or worker, each by themself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said to it, or why it matters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals of the family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the record of this library has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report or reel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind of file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom it was made for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty where that follows from whom it is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the worker’s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether that was let in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer there since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a worker has said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has left, and tells of these films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything about a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whoever asks what is written about them: without a film, and others by role alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not take place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>born {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds parental responsibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more was written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is called on the family’s pathway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was, or is planned; about then before birth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How old the baby is that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, next, planned, waiting, or not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind of date it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned, done, or did not take place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the reader may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits and meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a person says it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the parent’s own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether its record is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parent’s goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it stands on the day this was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}, {what}: ends {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People, pathway, dates, agreements and goals on a page: nothing of what is seen in a film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to keep yet. Choose moments of strength for the family to keep, together with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures to keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the family to keep: a sheet of the moments that were chosen with them, and the baby’s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a stretch: once to begin, once to end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and what they mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key that tags it. Empty: by the mouse alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes that belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A point has one time, a stretch two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The definition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to know it when it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the worker alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No parent ever sees it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys of a scheme and what each code means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moments as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every moment of a film with its times, code and group; for a spreadsheet or for research</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The moments of all films of a family, with their times, code and group; for research</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The moments that were chosen for a session, with their times, code and group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to tell of these days yet. Bring in a film, or choose other days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was seen, and what comes next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at together: {labels}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What went well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was coded, less what is not codable. Empty where that was not said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagging done on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty while it goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was filmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The moments, as {who} tagged them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signal may be answered by a pause, or out of the picture. A share of few says little, and turns on the window: neither more nor sooner is a hope of this work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signals and answers, as {who} tagged them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next filming, said on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions, and what comes next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagged by {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goals as one figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was filmed and seen over a time, goals in words, the parent’s words; figures with their limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to take home yet. Hold a session, and write down what the parent said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the parent to keep: all sessions so far, with pictures and what they said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many were tagged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per coded minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those that begin in what was coded, by its minutes. What is not codable is out of both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long they are, what overlaps counted once. Empty for points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of what was coded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What of the coded time they cover, in per cent. Empty for points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many, of how much film, on how many days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often and how long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are counts of what one person noticed in so much film. More is not better, and fewer is not worse: they say nothing of a day that was not filmed, and compare nobody with anybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{moments} in {film}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was not said what of it was coded: no rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{inside} within {minutes} coded minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was coded is not known of {films}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} without an end, not in the length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{length} of film on {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signals answered within {seconds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not available: of no signal the whole time could be seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answered} of {eligible}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n {eligible}; the share is {share} %, and could as well be anything from {low} % to {high} % (Wilson, 95 %); {limits}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be as little as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wilson, 95 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be as much as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of these answers began within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n {answered}; of those answered alone; sooner is not better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>window {seconds}, from where the signal begins to where the answer begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tied} tied by hand, {late} of them later than that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{signals} left out, for what came then could not all be seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where it was not said what was coded, the whole film was taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it was changed or closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How parent and worker saw it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day it was rated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it is where the work began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the parent saw it, in words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the worker saw it, in words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each by themself. A level is a rank in words: it cannot be added up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T, {rater}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The moment’s id: the same in every file of this library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moment’s id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film’s id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film’s id: the same in every file of this library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film’s title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first frame of it, or the frame that it is, from the film’s start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last frame of it. Empty for a point, and for a stretch that was not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its end less its beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The beginning as minutes, seconds and thousandths.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end as minutes, seconds and thousandths.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code’s id in its scheme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code’s id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the code is called in its scheme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group of its code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who it is about: a role, never a name. Both: the baby and the adult together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who tagged it. Empty where nobody said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker’s note, where the reader may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may read the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty where there is no note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id of the chain it stands in: signal, answer and what came next, as tied by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in the chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signal, answer or reaction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheme’s id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version of the scheme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was tagged, in UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole weeks from the birth to the day of filming. Empty where either is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No moments are tagged here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ids are cut so that they tell no day. A film without its day is still a film of someone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study {study}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film {film}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moments of all films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moments of the session of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of the report that it stands in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title, made, heading, text, fact, words (what somebody said), or small (small print).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is, or whose words they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words, as they stand in the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number itself, where it is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the number counts or measures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it rests on, and what it cannot say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film whose strip it is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lane that it is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the film’s start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables for a spreadsheet, with a codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What finds faces is missing from the app. Install the app again, or draw the parts yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was to be hidden is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film was erased meanwhile: nothing of it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 proposal to hide something waits for your yes or no. Until then it is not hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} proposals to hide something wait for your yes or no. Until then nothing of them is hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its pictures are stored in another way than those of the reel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is filmed in half pictures, every other line at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its picture is stored squeezed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its picture is much smaller than that of the reel, and is made larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was filmed by another camera than the one whose film is copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a WebM film is always made anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something in its picture or its speed is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is damaged there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its pictures all lean on those before them, so there is none to begin copying at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is so short that there is no picture in it to begin copying at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has no picture there that can be read. Choose another part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A film of chosen moments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film did not come out as it should, so it was thrown away. Nothing else was changed. Try it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in this film yet. Choose a moment for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film could not be written there. Choose another folder, or make room on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
