package vn.diemtin.desk.api;

/// A parameter of a request to the API that makes no sense. Pages leave such parameters out; a
/// program is told, since it would otherwise take the answer for that to its question.
final class BadParameter extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String parameter;

	BadParameter(String parameter, String expected) {
		super("The parameter " + parameter + " must be " + expected);
		this.parameter = parameter;
	}

	String parameter() {
		return this.parameter;
	}

}
