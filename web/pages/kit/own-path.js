// Tells the portal's own paths from all that leads elsewhere, before anyone is sent to one that was kept or given.

/**
 * Whether it is a path of this portal. `//host/` and `/\host/` name another host, and browsers read over tabs and ends of lines.
 * @param {unknown} path
 */
export function isOwnPath(path) {
  return typeof path === 'string' && /^\/(?![/\\])[^\t\n\r]*$/.test(path);
}
