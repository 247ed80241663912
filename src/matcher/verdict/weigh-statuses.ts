/** The statuses that a text states, weighed against each other. */
import type { StatedStatus } from '../facts/status-number.ts';

/** All mentions of one status. */
export interface WeighedStatus {
  /** `502`, or `502.3` where its sub-status is stated. */
  status: string;
  /** 0 to 1. */
  certainty: number;
  mentions: StatedStatus[];
}

/** A status that is stated often is what the text is about: each mention adds this, up to four of them. */
const often = 0.03;

/** One entry for each status, the surest first; of equals, the one stated first. */
export function weighStatuses(stated: readonly StatedStatus[]): WeighedStatus[] {
  const groups = Map.groupBy(stated, ({ status }) => status);
  return [...groups]
    .map(([status, mentions]) => {
      const sub = mentions.find((mention) => mention.sub !== '')?.sub;
      const certainty = Math.max(...mentions.map((mention) => mention.certainty));
      return {
        status: sub ? `${status}.${sub}` : status,
        certainty: certainty + often * Math.min(mentions.length - 1, 4),
        mentions,
      };
    })
    .sort((a, b) => b.certainty - a.certainty);
}

/** A status without its sub-status. */
export function numberOf({ mentions }: WeighedStatus): string {
  return mentions[0]!.status;
}
