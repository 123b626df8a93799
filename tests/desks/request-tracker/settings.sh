# Settings shared by up.sh and down.sh. Sourced, never run.
# One installation of Debian's packages, any number of private instances: nothing under /etc/request-tracker5 or
# /var/lib/request-tracker5 is used or changed.
: "${RT_HOME:?say in RT_HOME the folder of this instance}"
: "${RT_PORT:=8095}"
: "${RT_WORKERS:=4}"
: "${RT_BCRYPT:=4}"          # the server's own default is 12; 4 is the least that bcrypt allows
: "${RT_ROOT_PASSWORD:=lab-root-pw}"
: "${RT_MORE_SETTINGS:=}"    # Perl, for RT_SiteConfig.pm
RT_URL=http://127.0.0.1:$RT_PORT
RT_PACKAGES="request-tracker5 rt5-standalone rt5-db-sqlite starlet sqlite3 faketime"
export RT_SITE_CONFIG=$RT_HOME/etc/RT_SiteConfig.pm RT_SITE_CONFIG_DIR=$RT_HOME/etc/RT_SiteConfig.d

die() { echo "request-tracker: $*" >&2; exit 1; }
alive() { [ -s "$1" ] && kill -0 "$(cat "$1")" 2>/dev/null; }
