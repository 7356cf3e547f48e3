// An nginx of our own in a folder of its own: installed from Debian where it is missing, with a certificate made on the spot.
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const has = (name) => spawnSync('sh', ['-c', `command -v ${name}`]).status === 0
const apt = (...args) =>
  spawnSync('apt-get', args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    // A web server that starts by itself is not what is asked for.
    env: { ...process.env, RUNLEVEL: '1', DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0

export function needTools() {
  const packages = ['nginx', 'libnginx-mod-http-brotli-static', 'nghttp2-client', 'openssl', 'systemd']
  if (['nginx', 'h2load', 'openssl', 'systemd-analyze'].every(has) && module()) return
  console.log(`Installing from Debian: ${packages.join(' ')}.`)
  apt('update', '-qq') && apt('install', '-y', '-qq', '--no-install-recommends', ...packages)
  if (has('nginx') && has('h2load') && module()) return
  throw new Error(`These Debian packages are needed and could not be installed: ${packages.join(' ')}.`)
}

const module = () => {
  const path = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'
  return spawnSync('test', ['-f', path]).status === 0
}

export const freePort = () =>
  new Promise((done) => {
    const probe = createServer()
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => done(port))
    })
  })

/** A folder for the run, with a certificate. */
export function workplace() {
  const folder = mkdtempSync(join(tmpdir(), 'two-hats-deploy-'))
  const made = spawnSync(
    'openssl',
    [
      'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=localhost',
      '-addext subjectAltName=DNS:localhost,IP:127.0.0.1 -keyout privkey.pem -out fullchain.pem',
    ]
      .join(' ')
      .split(' '),
    { cwd: folder, encoding: 'utf8' },
  )
  if (made.status !== 0) throw new Error(`openssl made no certificate: ${made.stderr}`)
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** deploy/nginx.conf as it is, but for ports and places. Each of these must be found, or something else was tested. */
export function ours(folder, { http, https, server }) {
  const places = [
    ['user www-data;\n', process.getuid?.() === 0 ? 'user root;\n' : ''],
    ['/run/nginx.pid', `${folder}/ours.pid`],
    ['/var/log/nginx/', `${folder}/`],
    ['/etc/two-hats/', `${folder}/`],
    ['/srv/two-hats/', `${resolve('.')}/`],
    ['127.0.0.1:3000', `127.0.0.1:${server}`],
    ['listen [::]:80 default_server;', ''],
    ['listen [::]:443 ssl http2 default_server;', ''],
    ['listen 80 default_server', `listen 127.0.0.1:${http} default_server`],
    ['listen 443 ssl http2 default_server', `listen 127.0.0.1:${https} ssl http2 default_server`],
  ]
  return places.reduce(
    (text, [from, to]) => {
      if (!text.includes(from))
        throw new Error(`deploy/nginx.conf has no "${from}"; expected it, to put "${to}".`)
      return text.replaceAll(from, to)
    },
    readFileSync('deploy/nginx.conf', 'utf8'),
  )
}

/** The least that serves the same files with the same TLS and compression. */
export const plain = (folder, { https, pages }) => `
load_module /usr/lib/nginx/modules/ngx_http_brotli_static_module.so;
${process.getuid?.() === 0 ? 'user root;' : ''}
worker_processes auto;
pid ${folder}/plain.pid;
error_log ${folder}/plain-error.log;
events { worker_connections 4096; }
http {
  include /etc/nginx/mime.types;
  access_log off;
  sendfile on;
  tcp_nopush on;
  gzip_static on;
  gzip_vary on;
  brotli_static on;
  ssl_certificate ${folder}/fullchain.pem;
  ssl_certificate_key ${folder}/privkey.pem;
  ssl_protocols TLSv1.2 TLSv1.3;
  server {
    listen 127.0.0.1:${https} ssl http2;
    root ${resolve('.next/deploy/www')};
    ${pages.map(([address, file]) => `location = ${address} { try_files /pages/${file} =404; }`).join('\n    ')}
  }
}
`

/** Starts nginx in the foreground with this configuration; resolves when it listens. */
export async function startNginx(folder, name, text, port) {
  const file = join(folder, `${name}.conf`)
  writeFileSync(file, text)
  const args = ['-p', folder, '-e', join(folder, `${name}-start.log`), '-c', file]
  const tested = spawnSync('nginx', ['-t', ...args], { encoding: 'utf8' })
  if (tested.status !== 0) throw new Error(`nginx refuses ${name}: ${tested.stderr}`)
  const running = spawn('nginx', [...args, '-g', 'daemon off;'], { stdio: ['ignore', 'inherit', 'inherit'] })
  const ended = new Promise((done) => running.once('exit', done))
  const stop = async () => {
    running.kill('SIGTERM')
    await ended
  }
  for (let tries = 0; tries < 100; tries += 1) {
    const there = await fetch(`http://127.0.0.1:${port}/`, { redirect: 'manual' }).then(
      () => true,
      (error) => error.cause?.code !== 'ECONNREFUSED',
    )
    if (there) return { stop }
    await new Promise((next) => setTimeout(next, 50))
  }
  await stop()
  throw new Error(`nginx (${name}) does not listen on ${port}; expected it within five seconds.`)
}
