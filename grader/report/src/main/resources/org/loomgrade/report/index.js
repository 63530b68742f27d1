'use strict';
// Sorts and searches the table of submissions. Rows are read once: with thousands, that is what takes time.
(() => {
  const table = document.querySelector('[data-sortable]');
  const body = table.tBodies[0];
  const rows = [...body.rows].map((row) => ({
    row,
    searched: row.dataset.search,
    cells: [...row.cells].map((cell) => cell.textContent.trim()),
  }));
  const text = new Intl.Collator('en', { numeric: true });
  const compare = { text: text.compare, number: (a, b) => Number(a) - Number(b) };

  function sort(header) {
    const column = header.cellIndex;
    const kind = header.dataset.sort;
    // Numbers begin with the highest, text with A.
    const first = kind === 'number' ? 'descending' : 'ascending';
    const other = first === 'ascending' ? 'descending' : 'ascending';
    const direction = header.getAttribute('aria-sort') === first ? other : first;
    const sign = direction === 'ascending' ? 1 : -1;
    rows.sort((a, b) => sign * compare[kind](a.cells[column], b.cells[column]));
    table.querySelectorAll('[aria-sort]').forEach((each) => each.removeAttribute('aria-sort'));
    header.setAttribute('aria-sort', direction);
    body.append(...rows.map((each) => each.row));
  }

  for (const header of table.querySelectorAll('[data-sort]')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = header.textContent;
    button.addEventListener('click', () => sort(header));
    header.replaceChildren(button);
  }

  const search = document.querySelector('[data-search]:not(tr)');
  const input = search.querySelector('input');
  const count = search.querySelector('[data-count]');

  function filter() {
    const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const each of rows) {
      const hit = words.every((word) => each.searched.includes(word));
      each.row.hidden = !hit;
      shown += hit ? 1 : 0;
    }
    count.textContent = `${shown} of ${rows.length}`;
  }

  input.addEventListener('input', filter);
  search.hidden = false;
  filter();
})();
