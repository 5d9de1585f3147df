// Takes files that are dropped, on a part of the page or anywhere on it.

/**
 * @param {(files: File[], target: Element) => void} take
 * @param {() => boolean} open whether files are taken now
 */
export function takeDrops(take, open) {
  /** @type {Element | undefined} */
  let over;
  const leave = () => {
    over?.classList.remove('over');
    over = undefined;
  };
  addEventListener('dragover', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault(); // else the browser would leave the page and open the file
    event.dataTransfer.dropEffect = open() ? 'copy' : 'none';
    const now = place(event);
    if (now === over) return;
    leave();
    if (open()) now?.classList.add('over');
    over = now;
  });
  addEventListener('dragleave', (event) => event.relatedTarget || leave());
  addEventListener('drop', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    const target = place(event);
    const files = [...event.dataTransfer.items].filter(isFile).map((item) => item.getAsFile()).filter((file) => file !== null);
    leave();
    if (target && open() && files.length) take(files, target);
  });
}

/** The part of the page that takes the files. @param {DragEvent} event */
function place(event) {
  return (event.target instanceof Element && event.target.closest('[data-drop]')) || document.querySelector('main') || undefined;
}

/** A folder is no file. @param {DataTransferItem} item */
function isFile(item) {
  return item.kind === 'file' && !item.webkitGetAsEntry?.()?.isDirectory;
}
