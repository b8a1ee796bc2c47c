// CallCentre
