// Package parcels is the computation of the bench: a plain loop over a thousand objects, the same in
// every language.
package parcels

import "fmt"

type Parcel struct {
	Zone     string
	Weight   int
	Distance int
	Fragile  bool
}

var All = makeParcels(1000)

func makeParcels(count int) []*Parcel {
	parcels := make([]*Parcel, 0, count)
	for number := range count {
		parcels = append(parcels, &Parcel{
			Zone:     fmt.Sprintf("zone-%d", number%10),
			Weight:   number * 37 % 5000,
			Distance: number * 91 % 1500,
			Fragile:  number%7 == 0,
		})
	}
	return parcels
}

// PriceByZone gives postage in cents, added up for each zone.
func PriceByZone(parcels []*Parcel) map[string]int {
	totals := make(map[string]int)
	for _, parcel := range parcels {
		price := 300 + parcel.Weight*2 + parcel.Distance/5
		if parcel.Fragile {
			price += price / 4
		}
		if parcel.Weight > 2000 && parcel.Distance > 500 {
			price -= price / 10
		}
		totals[parcel.Zone] += price
	}
	return totals
}
