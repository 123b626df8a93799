"""Alembic's entry: the store hands over its own connection, so that a migration is one transaction with its lock."""

from alembic import context

from lindesk_bot.store.tables import metadata

connection = context.config.attributes["connection"]
context.configure(connection=connection, target_metadata=metadata, render_as_batch=True)
with context.begin_transaction():
    context.run_migrations()
