"""Real service desks, brought up on this machine. `make test-desks` runs them; `make test` leaves them out."""
