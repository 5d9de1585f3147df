// The way to the same page in the other language: whatever stands in the address goes along.

const other = document.querySelector('a.language');
if (other instanceof HTMLAnchorElement) {
  other.addEventListener('click', () => {
    other.search = location.search;
    other.hash = location.hash;
  });
}
