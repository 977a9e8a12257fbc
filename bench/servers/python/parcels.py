"""The computation of the bench: a plain loop over a thousand objects, the same in every language."""

from dataclasses import dataclass


@dataclass
class Parcel:
    zone: str
    weight: int
    distance: int
    fragile: bool


PARCELS = [
    Parcel(
        zone=f"zone-{number % 10}",
        weight=number * 37 % 5000,
        distance=number * 91 % 1500,
        fragile=number % 7 == 0,
    )
    for number in range(1000)
]


def price_by_zone(parcels):
    """Postage in cents, added up for each zone."""
    totals = {}
    for parcel in parcels:
        price = 300 + parcel.weight * 2 + parcel.distance // 5
        if parcel.fragile:
            price += price // 4
        if parcel.weight > 2000 and parcel.distance > 500:
            price -= price // 10
        totals[parcel.zone] = totals.get(parcel.zone, 0) + price
    return totals
