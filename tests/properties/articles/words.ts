/** What generated articles speak of. */

export const subjects = [
  'printer',
  'scanner',
  'router',
  'mail server',
  'calendar',
  'payment terminal',
  'thermostat',
  'dishwasher',
  'print queue',
  'backup job',
  'database',
  'invoice export',
  'video call',
  'headset',
  'docking station',
  'web shop',
  'mobile app',
  'photo library',
  'coffee machine',
  'smart lock',
  'e-reader',
  'game launcher',
  'remote desktop',
  'file share',
  'message broker',
  'certificate store',
  'sync client',
  'ticket system',
  'heat pump',
  'weather station',
  'car charger',
  'doorbell camera',
] as const;

export const faults = [
  'is offline',
  'does not start',
  'cannot be reached',
  'stops at once',
  'keeps asking for a password',
  'shows a blank screen',
  'is too slow',
  'has lost its connection',
  'refuses to save',
  'forgets its settings',
  'does not answer',
  'rejects every file',
] as const;

/** Nouns with their articles, for what is wrong and what to work on. */
export const objects = [
  'the cable',
  'the drum unit',
  'the access token',
  'the cache',
  'the license file',
  'the time zone',
  'the network drive',
  'the firewall rule',
  'the power supply',
  'the water tank',
  'the spool folder',
  'the add-on',
  'the user account',
  'the display driver',
  'the index',
  'the connection string',
  'the ink cartridge',
  'the port number',
  'the root certificate',
  'the disk quota',
  'the browser profile',
  'the filter',
  'the voice channel',
  'the configuration',
  'the memory card',
  'the pump valve',
  'the queue',
  'the sensor',
] as const;

export const verbs = [
  'Restart',
  'Replace',
  'Check',
  'Reconnect',
  'Update',
  'Clean',
  'Remove',
  'Reinstall',
  'Open',
  'Test',
  'Reset',
  'Rename',
  'Verify',
  'Unplug',
  'Disable',
  'Enable',
  'Repair',
  'Inspect',
  'Empty',
  'Renew',
] as const;

/** Where or how, behind a verb and its object. */
export const manners = [
  'in the control panel',
  'on the back of the device',
  'from the main menu',
  'with the tool of the maker',
  'as an administrator',
  'on a second computer',
  'from the command line',
  'in private mode',
  'after a full minute',
  'while nobody works with it',
] as const;

export const conditions = [
  'was never renewed',
  'has worn out',
  'belongs to another account',
  'is older than the service expects',
  'was moved by an update',
  'is shared by too many people',
  'has run full overnight',
  'points to a machine that is gone',
  'was set up twice',
  'lost power for a moment',
] as const;

/** Sentences that go on with a step. */
export const sequels = [
  'This takes about a minute.',
  'Nothing is lost by it.',
  'You should see a green light.',
  'The screen turns dark for a moment.',
  'Most devices need no password for that.',
  'Older models call it maintenance.',
  'The error should disappear.',
  'It is safe at any time of the day.',
  'Your files stay where they are.',
  'Afterwards the device works again.',
] as const;

/** Sentences that tell nobody to do anything and quote no message. */
export const remarks = [
  'Most people meet it on a Monday morning.',
  'The maker knows about it and works on an answer.',
  'It has nothing to do with your files.',
  'Several models of the last decade are affected.',
  'It usually passes after some hours.',
  'Our support team hears of it every week.',
  'A colleague in the same office may not notice anything.',
  'It was first reported in spring.',
  'Older releases were louder about it.',
  'There is more than one reason for it, and most of them are harmless.',
  'Both the wired and the wireless models behave this way.',
] as const;

/** What programs say, in front of or behind what they say it of. */
export const complaints = [
  'Connection refused',
  'Access denied',
  'Cannot open device',
  'Request timed out',
  'Unable to read response',
  'Invalid checksum',
  'Authentication failed',
  'Service unavailable',
  'Unexpected end of file',
  'Server not found',
  'Permission denied',
  'Unknown host',
] as const;

export const places = [
  'while writing page 3',
  'on port 9100',
  'for user guest',
  'in module spooler',
  'at line 17',
  'after 30 seconds',
  'on channel B',
  'during handshake',
  'in slot 2',
  'before login',
] as const;

export const makers = ['Northwind Print', 'Aldous Web Server', 'Keane Router', 'Field Mail', 'Lund Cloud'] as const;

export const authors = ['Ada Moss', 'Jonas Field', 'Priya Lund', 'Marta Keane', 'Tom Aldous'] as const;

export const commands = [
  'systemctl restart spooler',
  'ipconfig /renew',
  'docker logs web',
  'openssl version',
  'tail -n 50 app.log',
] as const;

export const headings = {
  variants: [
    'Symptoms',
    'How it appears',
    'Error messages',
    'What you may see',
    'What does it look like?',
    'Messages you might see',
  ],
  causes: [
    'Causes',
    'Why it happens',
    'Possible causes',
    'What causes it?',
    'Common reasons',
    'What triggers this error',
  ],
  steps: [
    'How to fix it',
    'Solution',
    'Resolution',
    'Troubleshooting steps',
    'How do I fix it?',
    'What you can do',
    'Workarounds',
  ],
  visitor: ['Fixes for visitors', 'What you can do on your device', 'How to fix it for users'],
  operator: ['Fixes for site owners', 'How to fix it for administrators', 'Solutions on the server'],
  faq: ['FAQ', 'Frequently asked questions', 'Common questions', 'Questions and answers'],
  prose: ['Background', 'Affected Models', 'Good to Know', 'Release History', 'Further Details'],
} as const;

export const furniture = [
  'Was this article helpful?',
  'Was this page helpful?',
  'Did this article help?',
  'Back to top',
] as const;
