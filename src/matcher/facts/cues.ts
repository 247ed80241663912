/** Words around a number that tell what the number is. Data: any of them may be added; each costs a reader a byte or three. */

const set = (words: string) => new Set(words.split(/\s+/));

/** Right before a number, they make it a status: fields, protocols, and the word for error in the languages of browsers. */
export const statusBefore = set(
  `http https status statuscode statuses code codes error errors err errcode errorcode httpcode httpstatus response responded responding
  returned returning returns return received receiving receives replied answered got getting give gives giving gave throws threw throwing msg sqlstate
  errno hresult result fehler erreur errore erro lỗi ошибка ошибку помилка hata błąd fout fel virhe chyba hiba σφάλμα 错 误 誤 ー 오류`,
);

/** Right after a number, they make it a status. */
export const statusAfter = set(
  'error errors err response responses status fehler erreur errore erro ошибка hata fout fel 错 錯 エ 오류',
);

/** On the same line, they make a lone number likely to be a status. */
export const statusNear = set(
  'gateway proxy upstream server request get post put head url api web website site page browser nginx apache fetch load loading login upload host',
);

/** Around a short code, they say that somebody reads it from a device or a window. */
export const shownAround = set(
  `shows show showing shown displays display displayed says saying reads reading flashes flashing blinks blinking beeps beeping screen message
  fault alarm zeigt anzeige display meldung meldet blinkt störung affiche affichage panne muestra pantalla avería mostra visor toont melding 表示 显示`,
);

/** Right before a number, they make it something else. */
export const countedBefore = set(
  `port ports line lines zeile ligne row rows col column pid tid gid thread page pages room suite apartment step item items id ids uid version build chapter
  section size length offset position index count total max min limit about roughly nearly over under than first last next top number no nr
  num issue pr ticket order invoice flight bus train route highway exit gate unit model part level channel bytes frame epoch attempt took time duration elapsed latency after
  within every area zip dial extension phone tel`,
);

/** Right after a number, they are counted by it. */
export const countedAfter = set(
  `ms s sec secs seconds min mins minutes h hours days weeks months years ns us b kb mb gb tb kib mib gib bytes bits px pt em fps hz mhz ghz kg
  lb lbs km m cm mm mi ft percent rows lines line files file tests test items item users people packages modules objects records entries events
  messages commits issues changes pages words tokens points pieces units copies downloads of st th usd eur dollars euros am pm changed required
  passed failed skipped port ports open`,
);

/** Errors of programs that name what was looked up, and no status. */
export const lookedUp = set('keyerror indexerror valueerror typeerror lookuperror assertionerror');

/** They make a line one of another protocol, in which the number has another meaning: mail, files, news, machines. */
export const otherProtocol = set(
  `smtp esmtp ehlo helo rcpt vrfy postfix sendmail exim mta smtpclient smtplib nodemailer phpmailer ftp ftps sftp vsftpd proftpd pasv epsv mlsd
  filezilla ftpserverlib nntp newsgroup newsserver usenet nzbget sabnzbd sip modbus pymodbus plc`,
);
