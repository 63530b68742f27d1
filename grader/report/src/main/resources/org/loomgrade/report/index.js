'use strict';
// Sorts and searches the table of submissions. With thousands, laying them out takes the time: some are shown first.
(() => {
  const table = document.querySelector('[data-sortable]');
  const body = table.tBodies[0];
  const rows = [...body.rows].map((row) => ({
    row,
    searched: row.dataset.search,
    cells: [...row.cells].map((cell) => cell.textContent.trim()),
  }));
  const FIRST = 200;
  const search = document.querySelector('[data-search]:not(tr)');
  const input = search.querySelector('input');
  const count = search.querySelector('[data-count]');
  const more = document.querySelector('[data-more]');
  let limit = FIRST;
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
    show();
  }

  for (const header of table.querySelectorAll('[data-sort]')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = header.textContent;
    button.addEventListener('click', () => sort(header));
    header.replaceChildren(button);
  }

  function show() {
    const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
    const hits = rows.filter((each) => words.every((word) => each.searched.includes(word)));
    body.replaceChildren(...hits.slice(0, limit).map((each) => each.row));
    more.hidden = hits.length <= limit;
    count.textContent = `${hits.length} of ${rows.length}` + (more.hidden ? '' : `, the first ${limit} shown`);
  }

  input.addEventListener('input', show);
  function showAll() {
    limit = Infinity;
    show();
  }

  window.addEventListener('beforeprint', showAll);
  more.addEventListener('click', () => {
    showAll();
    body.rows[FIRST].querySelector('a').focus();
  });
  search.hidden = false;
  show();
})();
