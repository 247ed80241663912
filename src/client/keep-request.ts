/** What the page tells the service worker, which answers `ready` once all it was asked to fetch ahead is kept. */
export interface KeepRequest {
  /** Path of the page being read. */
  page: string;
  /** Id of the guide it belongs to, or empty. */
  guide: string;
  /** Whether to fetch what the reader has not opened yet. */
  ahead: boolean;
}
