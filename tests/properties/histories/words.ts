/** Words of the articles in the histories. Each group holds words that say the same in a title. */

const groups = (text: string): string[][] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split(' ').map((word) => word.replaceAll('_', ' ')));

export const verbs = groups(`
clean wipe scrub
replace exchange swap
restart reboot relaunch
check inspect examine
remove detach uninstall
update upgrade modernise
open uncover unlock
measure gauge
loosen unscrew
reconnect reattach rejoin
rename relabel
empty clear drain
copy duplicate
align straighten adjust
repair mend
register enrol
export dump
lubricate oil grease
calibrate tune
shorten trim
mount fasten attach
cool chill
encrypt scramble
archive store
disable deactivate
charge power
compress shrink
forward redirect
synchronise sync
warm heat`);

export const nouns = groups(`
filter sieve
printer
router gateway
battery accumulator
cable cord lead
cartridge
certificate
mailbox inbox
database
firewall
keyboard
monitor display
password passphrase
socket outlet
sensor probe
valve tap
pump
hose pipe
backup
calendar
microphone
speaker loudspeaker
projector
scanner
drawer tray
roller cylinder
antenna aerial
license
firmware
browser
extension add-on
cookie
session
queue
spooler
token
webhook
proxy
resolver
domain_record
cache
index
partition
volume
thermostat
fan ventilator
lamp bulb
fuse
relay
meter
charger
hinge
lid cover
gasket seal
tank reservoir
nozzle
blade
belt
clutch
pedal
saddle
tyre
drum
toner
envelope
ledger
invoice
receipt
voucher
account
profile
subscription
playlist
headset
camera
tripod
lens
shutter
touchscreen
stylus
trackpad
hub
adapter
dongle
transformer
inverter
turbine
boiler
radiator
shower
dishwasher
oven
freezer
kettle
toaster
mixer
grinder
lawnmower
hedge_trimmer
greenhouse
fountain
aquarium
bicycle
scooter
trailer
caravan
elevator
turnstile
gate
alarm
doorbell
intercom
whiteboard
badge
locker`);

export const adjectives =
  `old spare blue narrow outer inner upper lower second main local remote shared hidden damaged loose
wireless portable expired temporary external foreign heavy hollow rusty dusty frozen greasy noisy silent crooked
broken wooden rubber copper folded sealed public private`.split(/\s+/);

export const places = groups(`
in_the_basement
behind_the_panel
on_the_server
at_the_reception
under_the_desk
near_the_window
inside_the_cabinet
on_the_roof
beside_the_door
in_the_control_centre
from_the_command_line
at_the_rear
in_the_office_upstairs
over_the_intranet
through_the_assistant
with_a_screwdriver
in_safe_mode
as_administrator
by_remote_control
during_the_night`).map(([place]) => place as string);

export const states =
  `worn_out overheated misaligned overloaded unplugged locked outdated clogged corrupted missing mislabelled unreachable
flooded bent scratched discharged unregistered fragmented demagnetised overdue`
    .split(/\s+/)
    .map((word) => word.replaceAll('_', ' '));

/** Sentences of a text: `N` is a noun, `A` an adjective, `V` a verb, `P` a place, `S` a state, `#` a number. */
export const patterns = `
Then V the A N and wait # minutes until the N is quiet again
A N that is S makes the N behave in odd ways
You find the N P, next to the A N
Most people forget the A N, so look at it twice
The technician will V the N P once a year
If the N stays S, V the A N as well
Do not V the N while the A N is warm
It costs about # crowns and lasts for # months
Older models have an A N instead of the N
Write the number of the N on a label and V the N
Two A screws hold the N P
A green light on the N tells that the N is no longer S
The manual calls this part the A N
When the N hums, the A N is usually S
Ask a colleague to hold the N while you V the N P
Nothing is lost if the N was S before
The A N arrives by post within # days
Keep the N dry and the N away from children
The report lists every A N that was S last week
Visitors see the N only after they V the A N
A test with another N shows whether the A N is at fault
The warranty covers the N, but no A N
Slide the N to the left, lift it and V the N behind it
In # of # cases a S N was the reason
Afterwards V the N P and note the time
Between the N and the A N there must be # millimetres
The service team can V a N remotely
Some offices keep a A N P for such days`
  .trim()
  .split('\n');

/** What entries of a template say: all of them the same, but for what they are about. */
export const templates = [
  [
    'Select the N in the list, press the button beside it and confirm with your code.',
    'The N is then marked for maintenance and an engineer is told.',
    'Come back after an hour and look whether the N is in order.',
  ],
  [
    'This concerns the N alone.',
    'Write down its serial number, call the hotline and have the customer number at hand.',
    'We will send a new N within five days, free of charge.',
  ],
];

/** Headings that sections of look-alikes have, as the reader of articles knows them. */
export const lookAlikeHeadings = [
  'Not this error',
  'Similar errors',
  'Often confused with it',
  'Other errors like this',
];
