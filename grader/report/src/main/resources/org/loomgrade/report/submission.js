'use strict';
// Steps through interleavings, with the lines of code beside them.
(() => {
  const sources = new Map();
  for (const code of document.querySelectorAll('.source .code')) {
    if (!sources.has(code.dataset.file)) {
      sources.set(code.dataset.file, code);
    }
  }

  class Stepper {
    constructor(figure) {
      this.figure = figure;
      this.scroll = figure.querySelector('.scroll');
      this.now = figure.querySelector('[data-now]');
      this.beside = figure.querySelector('[data-beside]');
      this.all = figure.querySelector('[data-all]');
      this.steps = [...figure.querySelectorAll('.step')];
      this.current = null;
      this.file = null;
      this.buttons = [...figure.querySelectorAll('[data-go]')];
      for (const button of this.buttons) {
        button.addEventListener('click', () => this.go(button.dataset.go));
      }
      figure.querySelector('tbody').addEventListener('click', (event) => {
        const step = event.target.closest('.step');
        if (step) {
          this.show(step);
        }
      });
      figure.addEventListener('keydown', (event) => this.key(event));
      if (this.all) {
        this.all.checked = this.visible().length < 8;
        this.all.addEventListener('change', () => this.focus());
        this.focus();
      }
      figure.classList.add('steppable');
      figure.querySelector('[data-controls]').hidden = false;
      this.show(this.visible().find((step) => step.classList.contains('marked')) ?? this.visible()[0]);
    }

    /** Shows the threads that take part alone, or all. */
    focus() {
      this.figure.classList.toggle('focused', !this.all.checked);
      if (this.current && !this.visible().includes(this.current)) {
        this.show(this.visible()[0]);
      } else if (this.current) {
        this.show(this.current);
      }
    }

    visible() {
      return this.all && !this.all.checked
        ? this.steps.filter((step) => !step.classList.contains('aside-step'))
        : this.steps;
    }

    key(event) {
      const go = {
        ArrowRight: 'on', ArrowDown: 'on', ArrowLeft: 'back', ArrowUp: 'back', Home: 'first', End: 'last',
      }[event.key];
      if (go && !event.ctrlKey && !event.metaKey && !event.altKey && event.target.type !== 'checkbox') {
        event.preventDefault();
        this.go(go);
      }
    }

    go(where) {
      const steps = this.visible();
      const at = steps.indexOf(this.current);
      const to = { first: 0, back: at - 1, on: at + 1, last: steps.length - 1 }[where];
      this.show(steps[Math.min(Math.max(to, 0), steps.length - 1)]);
    }

    show(step) {
      if (!step) {
        return;
      }
      this.current?.removeAttribute('aria-current');
      this.current = step;
      step.setAttribute('aria-current', 'step');
      const steps = this.visible();
      const at = steps.indexOf(step);
      for (const button of this.buttons) {
        const end = { first: 0, back: 0, on: steps.length - 1, last: steps.length - 1 }[button.dataset.go];
        // Not "disabled", which would take the focus away.
        button.setAttribute('aria-disabled', String(at === end));
      }
      const { thread, file, line, holds } = step.dataset;
      const op = step.querySelector('.op');
      const done = [op.querySelector('b'), op.querySelector('span')].map((part) => part.textContent).join(' ');
      this.now.textContent = `Step ${step.cells[0].textContent}, ${thread}: ${done}`
        + (line ? `, ${file}:${line}` : '') + (holds ? `; holds ${holds}` : '');
      // In this order: code that comes beside the steps changes where they are.
      this.light();
      this.keepInView(this.scroll, step);
      this.keepLaneInView(op.closest('td'));
    }

    /** Lights the step's line, and where the other threads are by then. */
    light() {
      const { file } = this.current.dataset;
      if (!this.beside || !sources.has(file)) {
        return;
      }
      if (this.file !== file) {
        const code = sources.get(file).cloneNode(true);
        code.querySelectorAll('[id]').forEach((each) => each.removeAttribute('id'));
        code.querySelectorAll('.found').forEach((each) => each.classList.remove('found'));
        code.setAttribute('aria-label', `${file} beside the steps`);
        this.beside.replaceChildren(code);
        this.beside.hidden = false;
        this.file = file;
      }
      const code = this.beside.firstChild;
      code.querySelectorAll('.who').forEach((each) => each.remove());
      code.querySelectorAll('.lit, .at').forEach((each) => each.classList.remove('lit', 'at'));
      const places = new Map();
      for (const step of this.visible().slice(0, this.visible().indexOf(this.current) + 1)) {
        places.set(step.dataset.thread, step);
      }
      for (const [thread, step] of places) {
        const line = step.dataset.file === file && code.querySelector(`[data-line="${step.dataset.line}"]`);
        if (line) {
          line.classList.add(step === this.current ? 'lit' : 'at');
          this.name(line, thread);
        }
      }
      const lit = code.querySelector('.lit');
      if (lit) {
        this.keepInView(code, lit);
      }
    }

    name(line, thread) {
      const who = line.querySelector('.who');
      if (who) {
        who.textContent += `, ${thread}`;
        return;
      }
      const added = document.createElement('span');
      added.className = 'who';
      added.textContent = thread;
      line.append(added);
    }

    /** Scrolls the lanes sideways to the one that does the step. */
    keepLaneInView(lane) {
      const outer = this.scroll.getBoundingClientRect();
      const inner = lane.getBoundingClientRect();
      // The column of the steps' numbers stays where it is, over the lanes.
      const left = outer.left + this.current.cells[0].offsetWidth;
      if (inner.left < left) {
        this.scroll.scrollLeft -= left - inner.left;
      } else if (inner.right > outer.right) {
        this.scroll.scrollLeft += inner.right - outer.right;
      }
    }

    /** Scrolls the box and never the page. */
    keepInView(box, element) {
      const outer = box.getBoundingClientRect();
      const inner = element.getBoundingClientRect();
      const margin = box.clientHeight / 5;
      if (inner.top < outer.top + margin) {
        box.scrollTop -= outer.top + margin - inner.top;
      } else if (inner.bottom > outer.bottom - margin) {
        box.scrollTop += inner.bottom - outer.bottom + margin;
      }
    }
  }

  document.querySelectorAll('[data-lanes]').forEach((figure) => new Stepper(figure));
})();
