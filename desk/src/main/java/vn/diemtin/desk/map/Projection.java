package vn.diemtin.desk.map;

import vn.diemtin.vietnam.Place;

/// Where a place lies in the picture: degrees as they are, a degree of longitude as long as in the middle of the
/// country. All of the country is in it, with Hoàng Sa and Trường Sa.
final class Projection {

	static final int WIDTH = 500;

	static final int HEIGHT = 620;

	private static final double NORTH = 23.6;

	private static final double WEST = 101.9;

	private static final double SCALE = 40;

	private static final double AT_MIDDLE = Math.cos(Math.toRadians(16));

	private Projection() {
	}

	static boolean isKnown(Place place) {
		return place.latitude() != null && place.longitude() != null;
	}

	/// In tenths, as many as a reader can see.
	static double x(Place place) {
		Double longitude = place.longitude();
		return (longitude == null) ? 0 : rounded((longitude - WEST) * AT_MIDDLE * SCALE);
	}

	static double y(Place place) {
		Double latitude = place.latitude();
		return (latitude == null) ? 0 : rounded((NORTH - latitude) * SCALE);
	}

	static double rounded(double value) {
		return Math.round(value * 10) / 10.0;
	}

}
