/** Words around a number that tell what the number is. Data: any of them may be added. */

const set = (words: string) => new Set(words.split(/\s+/).filter(Boolean));

/** Right before a number, they make it a status: fields, protocols, and the word for error in the languages of browsers. */
export const statusBefore =
  set(`http https status statuscode statuses code codes error errors err errcode errorcode httpcode httpstatus response
  responded responding returned returning returns return received receiving receives replied answered got getting gives gave giving throws
  threw thrown throwing
  fehler fehlercode erreur errore erro lỗi ошибка ошибку ошибки помилка hata błąd fout fel virhe chyba hiba eroare σφάλμα خطأ שגיאה
  錯 错 误 誤 ー エラー 오류 에러 lỗi kesalahan ralat`);

/** Right after a number, they make it a status. */
export const statusAfter =
  set(`error errors err response responses status fehler erreur errore erro ошибка hata fout fel virhe 错 錯 エ
  오류 에러`);

/** On the same line, they make a lone number likely to be a status. */
export const statusNear =
  set(`http https status statuscode gateway proxy upstream server response error errors request url api web website
  site page browser nginx apache fetch load loading login upload host hosting`);

/** Right before a number, they make it something else. */
export const countedBefore =
  set(`port ports line lines zeile ligne row rows col column columns pid tid thread page pages room suite apt
  apartment step item items id ids uid gid version ver build chapter section volume size length offset position index count total max min
  limit about approximately roughly nearly over under than least most first last next top number no nr num issue pr ticket order invoice
  flight bus train route highway exit gate unit model part serial sku lot batch level stage channel bit bits byte bytes frame sample epoch
  iteration attempt pass took after within every area zip postal dial extension ext phone tel`);

/** Right after a number, they are counted by it. */
export const countedAfter =
  set(`ms msec s sec secs second seconds min mins minute minutes h hour hours day days week weeks month months year
  years ns us µs b kb mb gb tb kib mib gib bytes byte bits bit px pt em rem dpi fps hz khz mhz ghz rpm kg g mg lb lbs km m cm mm mi ft in
  percent pct pp rows row lines line files file tests test items item users user people packages package modules objects object records
  record entries entry events event messages message commits commit issues changes pages page words tokens points point pts pieces units
  copies downloads views likes stars of st nd rd th usd eur gbp dollars euros pounds am pm bc ad changed required passed failed skipped
  port ports open closed`);

/** They make a line one of another protocol, in which the number has another meaning: mail, files, news, calls. */
export const otherProtocol =
  set(`smtp esmtp ehlo helo rcpt mailfrom vrfy expn postfix sendmail exim dovecot imap pop3 mailer mta mailserver
  smtpclient smtpserver smtplib nodemailer phpmailer swiftmailer ftp ftps sftp ftpd vsftpd proftpd pasv epsv mlsd mlst retr stor filezilla
  lftp ftpserverlib pyftpdlib nntp nntps newsgroup newsgroups newsserver usenet nzb nzbget sabnzbd sip modbus pymodbus mbus plc`);
