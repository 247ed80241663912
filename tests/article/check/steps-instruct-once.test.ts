/** Which steps hold two instructions. The first list is the greater danger: an author who is wrongly corrected stops reading. */
import { expect, test } from 'vitest';
import { twoInstructions } from '../../../src/article/check/steps-instruct-once.ts';
import { wordsFor } from '../../../src/article/words/index.ts';
import { messagesOf } from './messages-of.ts';

const words = wordsFor('en');

const one = [
  'Open Settings and click Reset.',
  'Open the Control Panel, go to Network and Internet, and select Network and Sharing Center.',
  'Press Ctrl+Shift+Delete, select Cached images and files, and click Clear data.',
  'Type ipconfig /flushdns and press Enter.',
  'Restart your router and wait two minutes.',
  'Restart your computer and try again.',
  'Clear the cache and reload the page.',
  'Clear your browser cache and restart your browser.',
  'Clear your cache and cookies.',
  'Clear your browser’s cache and cookies, then reload the page.',
  'Edit the nginx configuration and restart nginx.',
  'Update the driver and restart your computer.',
  'Unplug the modem and the router, wait 30 seconds, and plug them in again.',
  'Turn the router off and on again.',
  'Turn off your VPN and check whether the page loads.',
  'Turn off the proxy and reload the page.',
  'Disable the extension and reload the page.',
  'Disable all extensions and enable them one by one.',
  'Uninstall the app and reinstall it.',
  'Uninstall the app and install the latest version from the store.',
  'Remove the battery and put it back.',
  'Remove the old driver and install the new one.',
  'Disable or remove the plugin.',
  'Restart or reset the router.',
  'Reset the modem by holding the button for ten seconds.',
  'Contact your host and ask them to raise the limit.',
  'Contact your internet provider and tell them about the error.',
  'Contact support with the Ray ID and the time of the error.',
  'Log in to your hosting account and open the error log.',
  'Sign out and sign in again.',
  'Log out of the app, then log back in.',
  'Back up your data and reset the phone.',
  'Download the installer and run it.',
  'Stop the service, delete the contents of the folder, and start the service again.',
  'Stop the Windows Update service and rename the folder.',
  'Check the cable and replace it if it is damaged.',
  'Check the firewall and antivirus settings.',
  'Check your DNS records and your nameservers.',
  'Read the error log and look for the time of the request.',
  'Change the DNS server to 8.8.8.8 and save.',
  'Change the billing and contact details.',
  'Change the file name and update time in the header.',
  'Increase the timeout and test again.',
  'Increase proxy_read_timeout, or move the slow work into the background.',
  'Update the record and wait for it to spread.',
  'Replace the cable and see whether the light turns green.',
  'Clear your browser’s cache. Outdated files could be causing the error.',
  'Start a new browser session by closing all windows and then opening a new one. Then try opening the page again.',
  'Try loading the URL again by pressing F5 or Ctrl+R, or by selecting the reload button.',
  'Reset the password and enter it in the configuration.',
  'If the error stays, restart the router and try again.',
  'Disable IPv6 and reconnect.',
  'Flush the DNS cache and then open the page again.',
  'Delete the folder and let Windows create it again.',
  'Wait a few minutes and reload the page.',
  'To clear the cache and the cookies, press Ctrl+Shift+Delete.',
  'Change your DNS servers, either on your router or on your computer or device.',
  'Restart the services in this order: the database, the application, and the proxy.',
  'Report the outage and describe what you saw.',
  'Scan the computer for malware and remove what the scan finds.',
  'Purge the cache of the CDN and load the page in a private window.',
  'Ask the host to restart the server and clear the cache.',
  'Turn on airplane mode, wait ten seconds, and turn it off.',
];

const two: [string, string, string][] = [
  ['Restart the router and clear the cache.', 'Restart the router', 'clear the cache'],
  ['Clear your cache. Then contact your host.', 'Clear your cache', 'contact your host'],
  [
    'Clear your browser’s cache and contact your internet provider.',
    'Clear your browser’s cache',
    'contact your internet provider',
  ],
  ['Restart your computer and update your browser.', 'Restart your computer', 'update your browser'],
  ['Disable your VPN and clear your cookies.', 'Disable your VPN', 'clear your cookies'],
  ['Turn off the firewall and update the network driver.', 'Turn off the firewall', 'update the network driver'],
  ['Clear the cache, restart the router, and contact your provider.', 'Clear the cache', 'contact your provider'],
  ['Flush the DNS cache and change your DNS servers.', 'Flush the DNS cache', 'change your DNS servers'],
  ['Update the plugins and increase the memory limit.', 'Update the plugins', 'increase the memory limit'],
  ['Increase the timeout, then scan the server for malware.', 'Increase the timeout', 'scan the server for malware'],
  ['Restart PHP-FPM and increase the number of workers.', 'Restart PHP-FPM', 'increase the number of workers'],
  ['Reset your network settings or contact support.', 'Reset your network settings', 'contact support'],
  ['Disable all extensions; clear the cache.', 'Disable all extensions', 'clear the cache'],
  ['Restart the modem and, if that fails, contact your provider.', 'Restart the modem', 'contact your provider'],
  ['Delete your cookies. Next, disable your extensions.', 'Delete your cookies', 'disable your extensions'],
  ['Restart your phone. After that, update the app.', 'Restart your phone', 'update the app'],
  ['First, clear the cache and then flush the DNS.', 'clear the cache', 'flush the DNS'],
  ['You can also restart your router and change your DNS servers.', 'restart your router', 'change your DNS servers'],
  [
    'Reinstall the browser and scan your computer for viruses.',
    'Reinstall the browser',
    'scan your computer for viruses',
  ],
  ['Remove the proxy and update Windows.', 'Remove the proxy', 'update Windows'],
  ['Whitelist the site, and clear your browser data.', 'Whitelist the site', 'clear your browser data'],
  ['Replace the network cable and reset the router.', 'Replace the network cable', 'reset the router'],
  ['If you use a VPN, disable it or contact your administrator.', 'disable it', 'contact your administrator'],
  [
    'Next, disable the CDN and raise the time limit of the proxy.',
    'disable the CDN',
    'raise the time limit of the proxy',
  ],
  ['Repair the database, then update the theme.', 'Repair the database', 'update the theme'],
];

test.each(one)('one: %s', (sentence) => {
  expect(twoInstructions(sentence, words)).toBeUndefined();
});

test.each(two)('two: %s', (sentence, first, second) => {
  expect(twoInstructions(sentence, words)).toEqual([first, second]);
});

test('says both instructions, at the step', () => {
  const article = (step: string) => `# Error 502\n\nText.\n\n## How to fix it\n\n1. Wait.\n2. ${step}\n`;
  expect(messagesOf('two-instructions', article('Restart the router and clear the cache. Both are full.'))).toEqual([
    '8:4 Unexpected second instruction “clear the cache” in the step “Restart the router”, expected one instruction a step; make a step of each',
  ]);
  expect(
    messagesOf(
      'two-instructions',
      article('Restart the router and clear the cache:\n\n   1. Pull the plug.\n   2. Press F5.'),
    ),
  ).toEqual([]);
});
