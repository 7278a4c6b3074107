package vn.diemtin.desk.dashboard;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import vn.diemtin.desk.page.Days;
import vn.diemtin.desk.page.NotFound;
import vn.diemtin.desk.page.PlaceNames;
import vn.diemtin.store.Store;
import vn.diemtin.store.StoreUnavailable;
import vn.diemtin.store.search.CountRequest.By;

/// Dashboards: panels that filter each other.
@Controller
class DashboardPages {

	private static final String PATH = "/dashboards";

	private static final String COOKIE = "diemtin-visit";

	private final Store store;

	private final Dashboards dashboards;

	private final MessageSource messages;

	private final JsonMapper json;

	private final Days days;

	private final PlaceNames places;

	private final Clock clock;

	DashboardPages(Store store, Dashboards dashboards, MessageSource messages, JsonMapper json, Days days,
			PlaceNames places, Clock clock) {
		this.store = store;
		this.dashboards = dashboards;
		this.messages = messages;
		this.json = json;
		this.days = days;
		this.places = places;
		this.clock = clock;
	}

	/// What is chosen, with the address that takes it away.
	record Choice(String label, String address) {
	}

	/// Another dashboard.
	record Tab(String label, String address, boolean here) {
	}

	@GetMapping({ PATH, PATH + "/{name}" })
	String dashboard(@PathVariable(required = false) @Nullable String name,
			@RequestParam MultiValueMap<String, String> parameters,
			@CookieValue(name = COOKIE, required = false) @Nullable String cookie, HttpServletRequest request,
			HttpServletResponse response, Locale locale, Model model) {
		Collection<Dashboard> all = this.dashboards.all();
		String wanted = (name != null) ? name : Dashboards.FIRST;
		Dashboard dashboard = all.stream()
			.filter((one) -> one.name().equals(wanted))
			.findFirst()
			.orElseThrow(() -> new NotFound("No such dashboard"));
		String path = address(dashboard);
		Selection selection = Selection.of(parameters);
		Instant now = this.clock.instant();
		Visit visit = Visit.of(cookie, now);
		response.addHeader(HttpHeaders.SET_COOKIE,
				ResponseCookie.from(COOKIE, visit.cookie())
					.path(PATH)
					.httpOnly(true)
					.secure(request.isSecure())
					.sameSite("Lax")
					.maxAge(Duration.ofDays(365))
					.build()
					.toString());
		Labels labels = new Labels(this.messages, this.places, locale);
		List<Shown> panels = drawn(dashboard.panels(), new PanelDrawer(this.store, this.json, this.days, labels,
				new Links(path, selection), path, selection, visit, now));
		model.addAttribute("dashboard", dashboard);
		model.addAttribute("title", dashboard.title().text(locale));
		model.addAttribute("here", path);
		model.addAttribute("selection", selection);
		model.addAttribute("choices", choices(selection, path, labels));
		model.addAttribute("anyTime", selection.between(null, null).at(path));
		model.addAttribute("articles", selection.at("/search"));
		model.addAttribute("panels", panels);
		model.addAttribute("floor", Floor.of(panels.stream().map(DashboardPages::size).toList()));
		model.addAttribute("plotted", panels.stream().anyMatch((panel) -> panel instanceof Shown.Time));
		model.addAttribute("tabs",
				all.stream()
					.map((one) -> new Tab(one.title().text(locale), selection.at(address(one)), one.equals(dashboard)))
					.toList());
		return "dashboard";
	}

	private static Floor.Size size(Shown shown) {
		boolean isWide = shown.declared() instanceof Declared.Panel panel && panel.wide();
		return isWide ? Floor.Size.WIDE : (shown instanceof Shown.OnMap) ? Floor.Size.MAP : Floor.Size.HALF;
	}

	private static String address(Dashboard dashboard) {
		return dashboard.name().equals(Dashboards.FIRST) ? PATH : PATH + "/" + dashboard.name();
	}

	private static List<Choice> choices(Selection selection, String path, Labels labels) {
		List<Choice> choices = new ArrayList<>();
		for (By by : Selection.CHOOSABLE) {
			selection.of(by)
				.forEach((value) -> choices
					.add(new Choice(labels.of(by, value, value), selection.toggled(by, value).at(path))));
		}
		return choices;
	}

	/// All at once; the page waits as long as for the slowest.
	private static List<Shown> drawn(List<Declared> panels, PanelDrawer drawer) {
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			List<CompletableFuture<Shown>> drawn = panels.stream()
				.map((panel) -> CompletableFuture.supplyAsync(() -> drawer.draw(panel), threads))
				.toList();
			return drawn.stream().map(CompletableFuture::join).toList();
		}
		catch (CompletionException ex) {
			if (ex.getCause() instanceof StoreUnavailable away) {
				throw away;
			}
			throw ex;
		}
	}

}
