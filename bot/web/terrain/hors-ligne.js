// The service worker: the page and its modules, kept whole. `COQUE` is written above by the server:
// {version, adresses}. A new version is fetched beside the old one, and serves from the next opening.

const NOM = `coque-${COQUE.version}`

self.addEventListener('install', (evenement) => {
  evenement.waitUntil(caches.open(NOM).then((cache) => cache.addAll(COQUE.adresses.map((adresse) => new Request(adresse, {cache: 'reload'})))))
})

self.addEventListener('activate', (evenement) => {
  evenement.waitUntil(
    caches
      .keys()
      .then((noms) => Promise.all(noms.filter((nom) => nom.startsWith('coque-') && nom !== NOM).map((nom) => caches.delete(nom))))
      .then(() => self.clients.claim()),
  )
})

self.addEventListener('message', ({data}) => data === 'remplacer' && self.skipWaiting())

self.addEventListener('fetch', (evenement) => {
  const {request} = evenement
  const {origin, pathname} = new URL(request.url)
  if (request.method !== 'GET' || origin !== self.location.origin) return
  const page = request.mode === 'navigate' && pathname === '/terrain'
  if (!page && !COQUE.adresses.includes(pathname)) return // the data are the page's own matter
  evenement.respondWith(caches.open(NOM).then((cache) => cache.match(page ? '/terrain' : pathname)).then((gardee) => gardee ?? fetch(request)))
})
