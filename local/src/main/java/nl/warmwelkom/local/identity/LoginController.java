package nl.warmwelkom.local.identity;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class LoginController {

    @GetMapping(path = "/login", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    String login(HttpServletRequest request, CsrfToken csrf, @RequestParam(defaultValue = "") String account) {
        return new LoginPage(csrf.getParameterName(), csrf.getToken(), message(request), account).html();
    }

    private static LoginPage.Message message(HttpServletRequest request) {
        if (request.getParameter("error") != null) {
            return LoginPage.Message.WRONG_PASSWORD;
        }
        return request.getParameter("logout") == null ? LoginPage.Message.NONE : LoginPage.Message.LOGGED_OUT;
    }
}
