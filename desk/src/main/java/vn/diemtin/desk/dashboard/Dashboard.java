package vn.diemtin.desk.dashboard;

import java.util.List;

/// Panels that are looked at together.
///
/// @param name in its address: the name of its file
record Dashboard(String name, Title title, List<Declared> panels) {

	Dashboard {
		panels = List.copyOf(panels);
	}

}
