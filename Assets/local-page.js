// The page's only script: hands reports in, shows what they come to, takes away what is made. Nothing is kept but the
// token and the desk's name, in this tab alone.
'use strict';
(() => {
  const body = document.body, words = body.dataset, language = words.language;
  const part = selector => document.querySelector(selector);
  const [list, bench, busy, fault, look] = ['#list', '#bench', '#busy', '#fault', '#look'].map(part);
  const most = 64 * 1024 * 1024;
  const jobs = new Map();
  let shown = null, panel = 'pictures', drawing = 0, stopped = false;

  // The token came behind the # of the address; it leaves the address at once.
  if (/^#[0-9a-f]{32}$/.test(location.hash)) {
    sessionStorage.setItem('token', location.hash.slice(1));
    history.replaceState(null, '', location.pathname + location.search);
  }
  const token = sessionStorage.getItem('token');

  function say(text) {
    fault.hidden = !text;
    fault.querySelector('p').textContent = text || '';
  }

  function showBusy(text, done, all) {
    const bar = busy.querySelector('progress');
    busy.hidden = !text;
    busy.querySelector('p').textContent = text || '';
    if (all) { bar.max = all; bar.value = done; } else bar.removeAttribute('value');
  }

  class Refusal extends Error {}

  // One request; every one says whose page it is.
  async function ask(path, values, extra = {}) {
    const job = crypto.randomUUID(), control = new AbortController();
    jobs.set(job, control);
    const headers = {'X-Jianbao-Token': token, 'X-Jianbao-Desk': sessionStorage.getItem('desk') || '',
      'X-Jianbao-Job': job, ...extra};
    const data = values instanceof Blob ? values : JSON.stringify(values);
    try {
      const answer = await fetch(`${path}?lang=${language}`, {method: 'POST', headers, body: data, signal: control.signal,
        credentials: 'omit', cache: 'no-store', redirect: 'error'});
      if (!answer.ok) throw new Refusal(await answer.text());
      return answer;
    } catch (error) {
      if (error instanceof Refusal || error.name === 'AbortError') throw error;
      throw new Refusal(words.noServer);
    } finally {
      jobs.delete(job);
    }
  }

  // Work that a person waits for: shown after a moment, said where it fails.
  async function waiting(work, text) {
    stopped = false;
    say('');
    const timer = setTimeout(() => showBusy(text || words.making), 350);
    try {
      return await work();
    } catch (error) {
      if (error instanceof Refusal) say(error.message);
      else if (error.name !== 'AbortError') throw error;
    } finally {
      clearTimeout(timer);
      showBusy('');
    }
  }

  function cancel() {
    stopped = true;
    const names = [...jobs.keys()];
    for (const control of jobs.values()) control.abort();
    for (const job of names) ask('/cancel', {job}).catch(() => {});
  }

  const html = async answer => {
    const holder = document.createElement('template');
    holder.innerHTML = await answer.text();
    return holder.content;
  };

  async function showList(answer) {
    list.replaceChildren(await html(answer));
    body.classList.toggle('empty', !list.querySelector('li'));
    if (shown && shown.report && !list.querySelector(`[data-item="${shown.report}"]`)) leave();
    mark();
  }

  function leave() {
    shown = null;
    bench.replaceChildren();
    body.classList.remove('benched');
  }

  function mark() {
    for (const item of list.querySelectorAll('[data-item]'))
      item.classList.toggle('shown', Boolean(shown) && item.dataset.item === String(shown.report));
  }

  const wishes = () => Object.fromEntries(new FormData(look));

  function keep(blob, answer) {
    const given = /filename\*=UTF-8''([^;]+)/.exec(answer.headers.get('Content-Disposition') || '');
    const link = document.createElement('a');
    link.href = URL.createObjectURL(blob);
    link.download = given ? decodeURIComponent(given[1]) : 'jianbao';
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
    body.dataset.last = link.download;
  }

  // Reports handed in, one after another, so that each is seen as soon as it is read.
  async function handIn(files) {
    const before = new Set([...list.querySelectorAll('[data-item]')].map(item => item.dataset.item));
    await waiting(async () => {
      let done = 0;
      for (const file of files) {
        if (stopped) break;
        showBusy(`${words.reading} ${file.name}`, done++, files.length);
        if (file.size > most) { say(`${file.name}: ${words.tooLarge}`); continue; }
        try {
          await showList(await ask('/reports', file, {'X-Jianbao-Name': encodeURIComponent(file.name),
            'Content-Type': 'application/octet-stream'}));
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
          say(`${file.name}: ${error.message}`);
        }
      }
    }, words.reading);
    await openNew(before);
  }

  async function openNew(before) {
    const fresh = [...list.querySelectorAll('[data-item]')].map(item => item.dataset.item).filter(id => !before.has(id));
    if (fresh.length === 1) await open(fresh[0]);
    else if (fresh.length > 1) await compare();
    body.dataset.read = String(list.querySelectorAll('[data-item]').length);
  }

  // One report.
  async function open(report, focus = true) {
    await waiting(async () => {
      const content = await html(await ask('/bench', {report: Number(report), look: wishes()}));
      const titles = shown && shown.report === report
        ? new Map([...bench.querySelectorAll('[data-chart]')].map(f => [f.dataset.chart, f.querySelector('input').value]))
        : new Map();
      shown = {report};
      bench.replaceChildren(content);
      for (const [chart, title] of titles) {
        const figure = bench.querySelector(`[data-chart="${chart}"]`);
        if (figure) figure.querySelector('input').value = title;
      }
      body.classList.add('benched');
      mark();
      if (focus) part('#bench-heading').focus({preventScroll: true});
    });
    await showPanel(panel);
  }

  async function showPanel(name) {
    if (!shown) return;
    if (shown.report) {
      panel = name;
      for (const button of bench.querySelectorAll('[data-do="panel"]'))
        button.setAttribute('aria-pressed', String(button.dataset.panel === name));
      for (const one of bench.querySelectorAll('[data-of]')) one.hidden = one.dataset.of !== name;
      if (name === 'pictures') await drawAll();
      if (name === 'page') await preview('/preview', {report: Number(shown.report), look: wishes()});
    }
  }

  // A page of ours in a frame that may do nothing; links to files that are not there are left out.
  async function preview(path, values) {
    await waiting(async () => {
      const text = await (await ask(path, values)).text();
      const frame = bench.querySelector('iframe');
      if (frame) frame.srcdoc = text.replace('</head>', '<style>.links{display:none}body{padding-top:0}</style></head>');
    });
  }

  async function drawAll() {
    const turn = ++drawing, figures = [...bench.querySelectorAll('[data-chart]')];
    const next = async () => {
      for (let figure = figures.shift(); figure && turn === drawing; figure = figures.shift()) await draw(figure, turn);
    };
    await Promise.all([next(), next()]);
    if (turn === drawing) body.dataset.drawn = String(turn);
  }

  const pictureValues = (figure, format) => ({report: Number(shown.report), look: wishes(), format,
    chart: figure.dataset.chart, title: figure.querySelector('input').value.trim()});

  async function draw(figure, turn) {
    figure.classList.add('drawing');
    const asked = figure.asked = (figure.asked || 0) + 1;
    try {
      const blob = await (await ask('/picture', pictureValues(figure, 'png'))).blob();
      if (asked !== figure.asked || (turn && turn !== drawing)) return;
      const image = figure.querySelector('img');
      if (image.src) URL.revokeObjectURL(image.src);
      image.src = URL.createObjectURL(blob);
      figure.querySelector('.why')?.remove();
    } catch (error) {
      if (!(error instanceof Refusal)) return;
      const why = figure.querySelector('.why') || document.createElement('p');
      why.className = 'why';
      why.textContent = error.message;
      figure.querySelector('.picture').append(why);
    } finally {
      figure.classList.remove('drawing');
      figure.dataset.turn = String(Number(figure.dataset.turn || 0) + 1);
    }
  }

  // Several reports.
  function comparisonWish() {
    const form = part('#wish'), wish = {same: [], different: [], scopes: {}, focus: '', year: null, order: 'rate'};
    if (!form) return shown && shown.wish ? shown.wish : wish;
    for (const pair of form.querySelectorAll('fieldset')) {
      const choice = pair.querySelector('input:checked');
      if (choice && choice.value) wish[choice.value].push([pair.dataset.first, pair.dataset.second]);
    }
    for (const select of form.querySelectorAll('[data-scope]'))
      if (!select.options[select.selectedIndex].defaultSelected || (shown.wish && shown.wish.scopes[select.dataset.scope]))
        wish.scopes[select.dataset.scope] = select.value;
    wish.focus = form.elements.focus ? form.elements.focus.value : '';
    wish.year = form.elements.year && form.elements.year.value ? Number(form.elements.year.value) : null;
    wish.order = form.elements.order ? form.elements.order.value : 'rate';
    return wish;
  }

  async function compare(wish = {same: [], different: [], scopes: {}, focus: '', year: null, order: 'rate'}) {
    const held = document.activeElement && document.activeElement.closest('#wish')
      ? document.activeElement.name || document.activeElement.dataset.scope : null;
    const opened = Boolean(part('#wish details[open]'));
    const made = await waiting(async () => {
      const content = await html(await ask('/comparison', {wish, look: wishes()}));
      shown = {wish};
      bench.replaceChildren(content);
      body.classList.add('benched');
      mark();
      if (opened && part('#wish details')) part('#wish details').open = true;
      const back = held && [...part('#wish').querySelectorAll('select,input')]
        .find(one => one.name === held || one.dataset.scope === held);
      if (back) back.focus(); else part('#bench-heading').focus({preventScroll: true});
      return true;
    });
    if (!made || !bench.querySelector('iframe')) return;
    await preview('/comparison/preview', {wish, look: wishes()});
    await waiting(async () => {
      const pictures = await html(await ask('/comparison/pictures', {wish, look: wishes()}));
      if (part('#compared-pictures')) part('#compared-pictures').replaceChildren(pictures);
    });
    body.dataset.compared = String(Number(body.dataset.compared || 0) + 1);
  }

  const figureOf = target => target.closest('[data-chart]');
  const actions = {
    choose: () => part('#files').click(),
    folder: () => part('#folder').click(),
    cancel,
    'close-fault': () => say(''),
    open: target => open(target.dataset.report),
    compare: () => compare(),
    clear: () => waiting(async () => { await showList(await ask('/clear', {})); leave(); part('[data-do="choose"]').focus(); }),
    remove: target => waiting(async () => {
      await showList(await ask('/remove', {report: Number(target.dataset.report)}));
      list.focus();
    }),
    example: async target => {
      const before = new Set([...list.querySelectorAll('[data-item]')].map(item => item.dataset.item));
      await waiting(async () => showList(await ask('/example', {example: target.dataset.example})), words.reading);
      await openNew(before);
    },
    panel: target => showPanel(target.dataset.panel),
    take: target => waiting(async () => {
      const answer = await ask('/take', {report: Number(shown.report), look: wishes(), what: target.dataset.what});
      keep(await answer.blob(), answer);
    }),
    picture: target => waiting(async () => {
      const answer = await ask('/picture', pictureValues(figureOf(target), target.dataset.format));
      keep(await answer.blob(), answer);
    }),
    copy: target => waiting(async () => {
      const blob = await (await ask('/picture', pictureValues(figureOf(target), 'png'))).blob();
      try {
        await navigator.clipboard.write([new ClipboardItem({'image/png': blob})]);
        const text = target.textContent;
        target.textContent = words.copied;
        setTimeout(() => { target.textContent = text; }, 2000);
      } catch { say(words.noCopy); }
    }),
    'take-comparison': target => waiting(async () => {
      const answer = await ask('/comparison/take', {wish: shown.wish, look: wishes(), path: target.dataset.path});
      keep(await answer.blob(), answer);
    }),
  };

  document.addEventListener('click', event => {
    const target = event.target.closest('[data-do]');
    if (target) actions[target.dataset.do]?.(target);
  });
  document.addEventListener('submit', event => {
    event.preventDefault();
    const form = event.target.closest('[data-settle]');
    if (!form) return;
    const {office, year, scope} = Object.fromEntries(new FormData(form));
    waiting(async () => {
      await showList(await ask('/settle', {report: Number(form.dataset.settle), office, year, scope}));
      list.querySelector(`[data-item="${form.dataset.settle}"] .open`)?.focus();
      if (shown && shown.report === form.dataset.settle) await open(form.dataset.settle, false);
      else if (shown && shown.wish) await compare(shown.wish);
    });
  });
  let typing = 0;
  document.addEventListener('input', event => {
    const figure = event.target.name === 'title' && figureOf(event.target);
    if (!figure) return;
    clearTimeout(typing);
    typing = setTimeout(() => draw(figure), 400);
  });
  document.addEventListener('change', event => {
    if (event.target.id === 'files' || event.target.id === 'folder') {
      const files = [...event.target.files].filter(file => !file.name.startsWith('.'));
      event.target.value = '';
      handIn(files);
    } else if (event.target.closest('#look') && shown) {
      if (shown.report) open(shown.report, false); else compare(shown.wish);
    } else if (event.target.closest('#wish')) compare(comparisonWish());
  });

  // Files and folders that are dropped anywhere on the page.
  async function filesBelow(entry) {
    if (entry.isFile) return [await new Promise((done, failed) => entry.file(done, failed))];
    const reader = entry.createReader(), found = [];
    for (;;) {
      const some = await new Promise((done, failed) => reader.readEntries(done, failed));
      if (!some.length) return found;
      for (const one of some) if (!one.name.startsWith('.')) found.push(...await filesBelow(one));
    }
  }
  for (const kind of ['dragenter', 'dragover']) document.addEventListener(kind, event => {
    event.preventDefault();
    body.classList.add('dragging');
  });
  for (const kind of ['dragleave', 'dragend']) document.addEventListener(kind, event => {
    if (!event.relatedTarget) body.classList.remove('dragging');
  });
  document.addEventListener('drop', async event => {
    event.preventDefault();
    body.classList.remove('dragging');
    const entries = [...event.dataTransfer.items].map(item => item.webkitGetAsEntry?.()).filter(Boolean);
    const files = [];
    if (entries.length) for (const entry of entries) files.push(...await filesBelow(entry));
    else files.push(...event.dataTransfer.files);
    await handIn(files);
  });

  // Shows how many pieces of work are before ours while it waits.
  setInterval(async () => {
    const job = jobs.keys().next().value;
    if (busy.hidden || !job) return;
    try {
      const {ahead} = await (await fetch(`/progress?lang=${language}`, {method: 'POST', body: JSON.stringify({job}),
        headers: {'X-Jianbao-Token': token}})).json();
      if (ahead) busy.querySelector('p').textContent = words.waiting.replace('{n}', ahead);
    } catch { /* The next request says what is wrong. */ }
  }, 1500);

  (async () => {
    if (!token) return say(words.noToken);
    await waiting(async () => {
      try {
        if (!sessionStorage.getItem('desk')) throw new Refusal('');
        await showList(await ask('/list', {}));
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        sessionStorage.setItem('desk', (await (await ask('/desk', {})).json()).desk);
        await showList(await ask('/list', {}));
      }
      body.dataset.ready = 'yes';
    });
  })();
})();
