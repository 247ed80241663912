/** Whether a text is one that only somebody sees who runs a server, a program or a tool. */

/** Each a form of logs, traces, sources of answers, or consoles. */
const technical: RegExp[] = [
  // A level in a log.
  /\[(?:error|warn|crit|alert|emerg|info|debug|notice)\]|\[[a-z_]+:error\]|level["']?[=:] ?["']?(?:error|warn|debug|info)/i,
  /[0-9]:[0-9]{2}[^\n]{0,80}\b(?:ERROR|ERR|WARN|WARNING|FATAL|CRITICAL|DEBUG)\b|\[(?:ERROR|WARN|FATAL)|^(?:ERROR|WARN|WARNING):/m,
  // A trace of calls, an exception by its class.
  /^ {2,8}at \S|^Traceback|^Caused by:|[a-z](?:Exception|Error): |\b[A-Z][A-Za-z]{2,30}(?:Exception|Error)\b|\bHRESULT\b|\bException \w/m,
  // A request in an access log.
  /["”] [1-5][0-9]{2} [0-9-]/,
  // A console, and the headers of an answer.
  /\bcurl -|^[$>#%] ?(?:curl|wget|git|docker|kubectl|npm|pip|sudo|dig|openssl) /m,
  /^HTTP\/[0-9.]{1,3} [1-5][0-9]{2}[^\n]{0,60}\r?\n[A-Za-z-]{1,40}: /m,
];

/** @param text The part of a paste that matters. */
export function looksTechnical(text: string): boolean {
  return technical.some((form) => form.test(text));
}
