#!/bin/bash
# Bring up a Request Tracker 5 of our own on 127.0.0.1, on SQLite. Idempotent. Needs root, for apt alone, and no systemd.
# No mail leaves the machine: what the desk would send is appended to $RT_HOME/var/*.mbox.
# Its clock runs ahead by what stands in $RT_HOME/clock (libfaketime), so that tests need not wait.
set -euo pipefail
. "$(dirname "$(readlink -f "$0")")/settings.sh"
export DEBIAN_FRONTEND=noninteractive DEBCONF_NONINTERACTIVE_SEEN=true
mkdir -p "$RT_HOME"/{etc/RT_SiteConfig.d,var,mason_data,session_data}

# 1. Packages. msmtp-mta stands in as the mail system: it has no daemon and, unconfigured, cannot send.
missing=$(for package in $RT_PACKAGES; do
  dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || echo "$package"
done)
if [ -n "$missing" ]; then
  log=$RT_HOME/apt.log
  debconf-set-selections <<'SEL'
request-tracker5 request-tracker5/rtname string lab
request-tracker5 request-tracker5/organization string lab
request-tracker5 request-tracker5/correspondaddress string rt@lab.example
request-tracker5 request-tracker5/commentaddress string rt-comment@lab.example
request-tracker5 request-tracker5/webbaseurl string http://127.0.0.1
request-tracker5 request-tracker5/webpath string
request-tracker5 request-tracker5/handle-siteconfig-permissions boolean true
request-tracker5 request-tracker5/install-cronjobs boolean false
msmtp msmtp/apparmor boolean false
SEL
  apt_get() {
    apt-get -y -q -o DPkg::Lock::Timeout=900 -o Dpkg::Use-Pty=0 \
      -o Dpkg::Options::=--force-confdef -o Dpkg::Options::=--force-confold "$@" >>"$log" 2>&1
  }
  [ -n "$(find /var/lib/apt/lists -name '*Packages*' -mmin -1440 2>/dev/null | head -1)" ] || apt_get update
  mta=msmtp-mta
  dpkg-query -W -f='${Provides}|${Status}\n' | grep -q 'mail-transport-agent.*ok installed' && mta=
  # dbconfig-no-thanks keeps the package from making a database of its own
  apt_get install --no-install-recommends $missing $mta dbconfig-no-thanks || { tail -20 "$log" >&2; die "apt failed"; }
fi

# 2. Configuration
cat >"$RT_SITE_CONFIG" <<PM
\$RT::VarPath = '$RT_HOME/var';
\$RT::MasonDataDir = '$RT_HOME/mason_data';
\$RT::MasonSessionDir = '$RT_HOME/session_data';
Set(\$DatabaseType, 'SQLite'); Set(\$DatabaseName, '$RT_HOME/var/rt5.sqlite');
Set(\$rtname, 'lab'); Set(\$Organization, 'lab'); Set(\$Timezone, 'Europe/Stockholm');
Set(\$WebDomain, '127.0.0.1'); Set(\$WebPort, $RT_PORT); Set(\$WebPath, ''); Set(\$WebSecureCookies, 0);
Set(\$CorrespondAddress, 'rt\@lab.example'); Set(\$CommentAddress, 'rt-comment\@lab.example');
Set(\$RTAddressRegexp, '^(rt|rt-comment|loggutdrag)\@lab\\.example\$');
Set(\$MailCommand, 'mbox'); Set(\$SendmailPath, '/bin/false');
Set(\$LogToSyslog, undef); Set(\$LogToSTDERR, 'warning'); Set(\$LogToFile, undef);
Set(\$BcryptCost, $RT_BCRYPT);
$RT_MORE_SETTINGS
1;
PM

# 3. Database
if [ ! -s "$RT_HOME/var/rt5.sqlite" ]; then
  printf '%s\n' "$RT_ROOT_PASSWORD" >"$RT_HOME/root-password"
  chmod 600 "$RT_HOME/root-password"
  rt-setup-database-5 --action init --skip-create --root-password-file "$RT_HOME/root-password" \
    >"$RT_HOME/setup.log" 2>&1 || { tail -20 "$RT_HOME/setup.log" >&2; die "the database could not be made"; }
fi

# 4. Server
if ! alive "$RT_HOME/pid"; then
  echo "+0" >"$RT_HOME/clock"
  cd /
  FAKETIME_TIMESTAMP_FILE=$RT_HOME/clock FAKETIME_NO_CACHE=1 FAKETIME_DONT_FAKE_MONOTONIC=1 \
    LD_PRELOAD=$(ls /usr/lib/*/faketime/libfaketime.so.1) \
    setsid nohup /usr/share/request-tracker5/libexec/rt-server --server Starlet --host 127.0.0.1 --port "$RT_PORT" \
    --max-workers "$RT_WORKERS" --max-reqs-per-child 5000 --err-respawn-interval 0 --timeout 300 \
    </dev/null >>"$RT_HOME/server.log" 2>&1 &
  echo $! >"$RT_HOME/pid"
fi
for _ in $(seq 1 2400); do
  # 401 without credentials is the right answer
  [ "$(curl -s -o /dev/null -m 5 -w '%{http_code}' "$RT_URL/REST/2.0/rt" || true)" = 401 ] && exit 0
  alive "$RT_HOME/pid" || { tail -20 "$RT_HOME/server.log" >&2; die "the server has ended"; }
  sleep 0.05
done
die "the server does not answer on $RT_URL; see $RT_HOME/server.log"
