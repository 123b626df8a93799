"""The audit trail: who asked for what, what was decided and why, what left and when (docs/audit.md)."""
