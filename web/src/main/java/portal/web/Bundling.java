package portal.web;

/** Whether a page's modules come in one file. */
enum Bundling {
  /** In one file a page, without comments and spaces. */
  TOGETHER,
  /** As they were written, for whoever wants to change them in the browser. */
  APART
}
