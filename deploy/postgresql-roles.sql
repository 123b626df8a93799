-- Roles for lindesk-bot on PostgreSQL: one owns the tables, another works in them and can only append to the trail.
--
-- 1. Once, as an administrator of the server, in the bot's own database:
--      psql -d lindesk -v owner=lindesk_owner -v worker=lindesk -f postgresql-roles.sql
-- 2. At each upgrade, as somebody who may log in as the owner:
--      lindesk-bot migrate --role lindesk_owner
--    which makes the tables as the owner and gives the worker the rights below.
-- 3. After that this file may be run again at any time: it sets the rights right, and changes nothing else.
--
-- The worker may not INSERT, UPDATE, DELETE or TRUNCATE the table audit, nor drop its triggers. It may call
-- audit_append, which runs with the owner's rights and takes an entry only where position, previous hash and the
-- entry's own hash follow from the last one. Neither role is a superuser; the worker must not be a member of the owner.

\set ON_ERROR_STOP on
SELECT format('CREATE ROLE %I LOGIN', role) FROM (VALUES (:'owner'), (:'worker')) AS wanted (role)
WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = role) \gexec

REVOKE CREATE ON SCHEMA public FROM PUBLIC;
GRANT CREATE, USAGE ON SCHEMA public TO :"owner";
GRANT USAGE ON SCHEMA public TO :"worker";

SELECT to_regclass('public.audit') IS NOT NULL AS made \gset
\if :made
REVOKE ALL ON ALL TABLES IN SCHEMA public FROM PUBLIC, :"worker";
GRANT SELECT, INSERT, UPDATE, DELETE ON cases, writes, deliveries TO :"worker";
GRANT SELECT ON audit, alembic_version TO :"worker";
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO :"worker";
REVOKE ALL ON FUNCTION audit_append(integer, text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION audit_append(integer, text, text) TO :"worker";
\endif
