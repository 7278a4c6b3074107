package vn.diemtin.desk.map;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import vn.diemtin.vietnam.Level;
import vn.diemtin.vietnam.Place;
import vn.diemtin.vietnam.Places;

/// The ground of all maps: the communes as faint dots, which draw the country without a line that could be wrong.
@Controller
class GroundPages {

	private static final LocalDate SINCE_THE_MERGERS = LocalDate.of(2025, 7, 1);

	private static final String START = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + Projection.WIDTH
			+ " " + Projection.HEIGHT + "\"><path fill=\"none\" stroke=\"#7d8a94\" stroke-opacity=\".5\" "
			+ "stroke-width=\"1.7\" stroke-linecap=\"round\" d=\"";

	private final byte[] picture;

	GroundPages() {
		this.picture = picture(Places.load()).getBytes(StandardCharsets.UTF_8);
	}

	private static String picture(Places places) {
		StringBuilder svg = new StringBuilder(START);
		StringBuilder names = new StringBuilder();
		for (Place commune : places.all(Level.COMMUNE, SINCE_THE_MERGERS)) {
			if (Projection.isKnown(commune)) {
				svg.append('M').append(Projection.x(commune)).append(' ').append(Projection.y(commune)).append("h0");
				if (isFarOut(commune)) {
					names.append("<text x=\"")
						.append(Math.min(Projection.x(commune) + 25, Projection.WIDTH - 2))
						.append("\" y=\"")
						.append(Projection.y(commune) - 6)
						.append("\">")
						.append(commune.name())
						.append("</text>");
				}
			}
		}
		return svg.append("\"/><g fill=\"#7d8a94\" font-family=\"sans-serif\" font-size=\"11\" text-anchor=\"end\">")
			.append(names)
			.append("</g></svg>")
			.toString();
	}

	/// The islands that a reader would not know by their place alone.
	private static boolean isFarOut(Place place) {
		Double longitude = place.longitude();
		return longitude != null && longitude > 111;
	}

	@GetMapping("/map/communes.svg")
	ResponseEntity<byte[]> ground() {
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType("image/svg+xml"))
			.cacheControl(CacheControl.maxAge(Duration.ofDays(30)))
			.body(this.picture);
	}

}
