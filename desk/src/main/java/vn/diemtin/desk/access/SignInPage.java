package vn.diemtin.desk.access;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class SignInPage {

	@GetMapping("/sign-in")
	String form() {
		return "sign-in";
	}

}
