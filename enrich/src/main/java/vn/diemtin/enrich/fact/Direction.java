package vn.diemtin.enrich.fact;

/// Which way a date without its year looks from the day of publication.
public enum Direction {

	/// As in reports, which tell what was.
	PAST,

	/// As in notices, which tell what will be.
	FUTURE

}
