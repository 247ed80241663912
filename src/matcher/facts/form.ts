/** Whether a text is one that only somebody sees who runs a server, a program or a tool. */

/** Each a form of logs, traces, sources of answers, or consoles. */
const technical: RegExp[] = [
  // A level in a log.
  /\[(?:error|warn|crit|alert|emerg|info|debug|notice)\]|\[[a-z_]+:error\]|level["']?[=:] ?["']?(?:error|warn|debug|info)/i,
  /\b(?:ERROR|ERR|WARN|WARNING|FATAL|CRITICAL|DEBUG)\b/,
  // A trace of calls, an exception by its class.
  /^ {2,8}at \S|^Traceback|^Caused by:|[a-zA-Z](?:Exception|Error): |[a-zA-Z]Error\b/m,
  // A request with its answer.
  /" [1-5][0-9]{2} [0-9-]|HTTP\/[0-9.]+ [1-5][0-9]{2}\b/,
  // A console.
  /^[$>#] [a-z]|\b(?:curl|fatal|git|npm|docker|pip)[: ]/m,
  // Fields of JSON and of logs.
  /"[a-zA-Z_-]+" ?: ?["0-9{[]|\b[a-z_]+=["0-9]/,
];

/** @param text The part of a paste that matters. */
export function looksTechnical(text: string): boolean {
  return technical.some((form) => form.test(text));
}
