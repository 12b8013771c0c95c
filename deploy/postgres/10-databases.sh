#!/bin/sh
# Runs once, when PostgreSQL's volume is empty: each service has a database that no other one may open.
set -eu
for service in gateway indexer police; do
  variable="$(echo "$service" | tr a-z A-Z)_PASSWORD"
  eval "password=\$$variable"
  psql -v ON_ERROR_STOP=1 -U postgres -v service="$service" -v password="$password" <<'SQL'
create role :"service" login password :'password';
create database :"service" owner :"service";
revoke connect on database :"service" from public;
SQL
done
