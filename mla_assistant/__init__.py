"""Requests for mutual legal assistance and extradition that are right first time."""

__version__ = "0.1.0"
