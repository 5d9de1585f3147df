package portal.enquiries;

import java.util.Map;
import portal.forms.EnquiryForm;
import portal.forms.FilledForm;
import portal.http.Problem;
import portal.http.ProblemPage;
import portal.http.Request;
import portal.http.Response;

/**
 * The page that answers a form whose fields are not valid: the form as it was sent, mended beside.
 */
final class RefusedEnquiry {
  private RefusedEnquiry() {}

  static Response page(Problem problem, Request request, Map<String, String> form) {
    return ProblemPage.of(
        problem,
        request,
        new FilledForm(
            EnquiryForm.FORM,
            request.language(),
            form,
            problem.errors().stream()
                .map(error -> new FilledForm.Wrong(error.pointer(), error.detail()))
                .toList()));
  }
}
