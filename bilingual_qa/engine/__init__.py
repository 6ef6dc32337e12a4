"""Registry, runner, gate, fingerprints, signature and MQM score."""
