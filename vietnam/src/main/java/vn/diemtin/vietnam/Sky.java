package vn.diemtin.vietnam;

/// Where the sun and the moon are, after J. Meeus, *Astronomical Algorithms*; instants are Julian dates in universal time, good to
/// a few minutes from 1900 to 2100.
final class Sky {

	private static final double FIRST = 2415020.75933;

	private Sky() {
	}

	/// The instant of a new moon; 0 is that of 1 January 1900.
	static double newMoon(int number) {
		double t = number / 1236.85;
		double mean = FIRST + 29.53058868 * number + 0.0001178 * t * t - 0.000000155 * t * t * t
				+ 0.00033 * sin(166.56 + 132.87 * t - 0.009173 * t * t);
		double sun = 359.2242 + 29.10535608 * number - 0.0000333 * t * t - 0.00000347 * t * t * t;
		double moon = 306.0253 + 385.81691806 * number + 0.0107306 * t * t + 0.00001236 * t * t * t;
		double node = 21.2964 + 390.67050646 * number - 0.0016528 * t * t - 0.00000239 * t * t * t;
		double turn = (0.1734 - 0.000393 * t) * sin(sun) + 0.0021 * sin(2 * sun) - 0.4068 * sin(moon)
				+ 0.0161 * sin(2 * moon) - 0.0004 * sin(3 * moon) + 0.0104 * sin(2 * node) - 0.0051 * sin(sun + moon)
				- 0.0074 * sin(sun - moon) + 0.0004 * sin(2 * node + sun) - 0.0004 * sin(2 * node - sun)
				- 0.0006 * sin(2 * node + moon) + 0.0010 * sin(2 * node - moon) + 0.0005 * sin(2 * moon + sun);
		return mean + turn - clockError(t);
	}

	/// Dynamical time less universal time, in days.
	private static double clockError(double t) {
		return -0.000278 + 0.000265 * t + 0.000262 * t * t;
	}

	/// The sun's apparent longitude in degrees, from 0 to 360.
	static double sunLongitude(double instant) {
		double t = (instant - 2451545.0) / 36525;
		double anomaly = 357.52910 + 35999.05030 * t - 0.0001559 * t * t - 0.00000048 * t * t * t;
		double mean = 280.46645 + 36000.76983 * t + 0.0003032 * t * t;
		double centre = (1.914600 - 0.004817 * t - 0.000014 * t * t) * sin(anomaly)
				+ (0.019993 - 0.000101 * t) * sin(2 * anomaly) + 0.000290 * sin(3 * anomaly);
		double apparent = mean + centre - 0.00569 - 0.00478 * sin(125.04 - 1934.136 * t);
		return (apparent % 360 + 360) % 360;
	}

	private static double sin(double degrees) {
		return Math.sin(Math.toRadians(degrees));
	}

}
