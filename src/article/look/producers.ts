/** Who shows a message, by what kind of thing it is: a log, a program of the terminal, a browser, a server, a device or an app, a platform. */
import type { Look, Producer } from '../../guide/index.ts';
import { plainWords } from '../words/index.ts';

const list = (names: string) => names.split(',').map((name) => name.trim());

/**
 * Names and words in names, lower case, the first kind with one wins: "nginx, error log" is a log, "Google Chrome" a browser. Words that
 * are not ASCII count inside of longer ones too, as scripts without spaces and languages with articles need it.
 */
const kinds: [Look, string[]][] = [
  [
    'log',
    list(`
    log, logs, logfile, log file, journal, journald, syslog, metrics, event viewer, event log, developer tools, devtools,
    developer console, browser console, protokoll, journaux, registro, registros, журнал, лог-файл, 日志, ログ, 로그, سجل
  `),
  ],
  [
    'terminal',
    list(`
    api, cli, sdk, tool, tools, library, libraries, shell, terminal, konsole, command line, command prompt, powershell, bash,
    zsh, compiler, package manager, git, npm, pnpm, yarn, pip, conda, docker, podman, containerd, kubectl, kubernetes, helm,
    terraform, ansible, vagrant, curl, wget, ssh, openssh, rsync, apt, dnf, yum, pacman, homebrew, cargo, rust, gcc, clang,
    gradle, maven, make, cmake, python, node, node js, nodejs, deno, java, jvm, php, ruby, perl, composer, webpack, vite,
    mysql, mariadb, postgresql, postgres, psql, sqlite, mongodb, redis, oracle database, sql server, certbot, openssl,
    systemd, linux, kernel, subversion, svn, ffmpeg, grpc, jenkins, github actions, commande, терминал, 终端, طرفية
  `),
  ],
  [
    'browser',
    list(`
    browser, browsers, chrome, chromium, firefox, safari, edge, opera, brave, vivaldi, internet explorer, samsung internet,
    navigateur, navegador, przeglądarka, браузер, 浏览器, ブラウザ, 브라우저, متصفح, דפדפן
  `),
  ],
  [
    'server',
    list(`
    nginx, apache, httpd, iis, tomcat, jetty, wildfly, weblogic, websphere, haproxy, lighttpd, litespeed, caddy, traefik, envoy,
    istio, varnish, squid, openresty, tengine, kong, kestrel, gunicorn, uwsgi, uvicorn, puma, passenger, phusion, privoxy, nghttpx,
    web server, application server, load balancer, application gateway, gateway, reverse proxy, proxy, ingress, router,
    webserver, serveur web, servidor web, веб-сервер, 服务器
  `),
  ],
  [
    'dialog',
    list(`
    windows, windows update, macos, mac, ios, iphone, ipad, ipados, android, chromeos, app, apps, launcher, game, games, printer,
    scanner, drucker, imprimante, impresora, stampante, impressora, принтер, 打印机, プリンター, 프린터, طابعة, מדפסת, office, word,
    excel, outlook, powerpoint, microsoft teams, onedrive, access, thunderbird, apple mail, zoom, slack, discord, skype,
    whatsapp, telegram, signal, steam, xbox, playstation, ps4, ps5, nintendo, epic games, battle net, minecraft, roblox,
    fortnite, itunes, app store, play store, google play, microsoft store, installer, setup, driver, bluetooth, camera, tv,
    roku, kodi, netflix, spotify, adobe, acrobat, photoshop, autocad, quickbooks, sap, vpn, antivirus, hp, canon, epson,
    brother, lexmark, anwendung, programm, aplicación, приложение, 应用, アプリ, تطبيق
  `),
  ],
  [
    'branded',
    list(`
    cloudflare, cloudfront, akamai, fastly, imperva, incapsula, sucuri, bunny, stackpath, keycdn, vercel, netlify, heroku,
    railway, render, replit, fly io, fly, ngrok, deno deploy, firebase, supabase, digitalocean, github, gitlab, bitbucket,
    google, gmail, youtube, azure, aws, amazon, s3, wordpress, drupal, joomla, magento, shopify, wix, squarespace, webflow,
    salesforce, zendesk, atlassian, jira, confluence, sharepoint, microsoft 365, office 365, facebook, instagram, twitter,
    linkedin, reddit, wikipedia, paypal, stripe, app service, app engine, openai, chatgpt, claude, discourse, cdn, content network,
    content delivery network, hosting, host, platform, portal, website, web app, webseite, plattform, site web, sitio web,
    plateforme, plataforma
  `),
  ],
];

/**
 * The look that messages of a producer have, where its name or short name tells. A log is one whoever writes it; of other names the one of
 * most words tells: "Deno Deploy" is a platform, "Deno" is not.
 */
export function kindOfProducer({ name, slug = '' }: Producer): Look | undefined {
  const plain = ` ${plainWords(`${name} ${slug.replaceAll('-', ' ')}`)} `;
  const isNamed = (known: string) => plain.includes(isAscii(known) ? ` ${known} ` : known);
  const found = kinds.flatMap(([look, names]) => names.filter(isNamed).map((known) => ({ look, known })));
  const length = ({ look, known }: (typeof found)[number]) => (look === 'log' ? 9 : known.split(' ').length);
  return found.toSorted((a, b) => length(b) - length(a))[0]?.look;
}

function isAscii(text: string): boolean {
  return /^[ -~]*$/.test(text);
}
