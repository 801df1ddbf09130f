package africa.cauri.webapp.api.vat;

import africa.cauri.domain.tax.ChangeVatCode;
import africa.cauri.domain.tax.OpenVatCode;
import africa.cauri.domain.tax.RateForm;
import africa.cauri.domain.tax.VatCodeForm;
import africa.cauri.domain.tax.VatCodes;
import africa.cauri.domain.tax.VatKind;
import africa.cauri.webapp.api.body.Answers;
import africa.cauri.webapp.api.body.Fields;
import africa.cauri.webapp.api.body.JsonBody;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.List;

/** The codes of value added tax. None is ever removed: posted lines name them. */
@Path("t/{tenant}/vat-codes")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class VatCodesResource {
    private static final int MOST_RATES = 1000;
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    @Inject
    private VatCodes codes;

    @Inject
    private OpenVatCode openVatCode;

    @Inject
    private ChangeVatCode changeVatCode;

    @Inject
    private Answers answers;

    private record New(String code, VatKind kind, VatCodeForm form) {}

    private record Change(int version, VatCodeForm form) {}

    @GET
    public List<VatCodeView> list() {
        return codes.tariff().codes().stream().map(VatCodeView::of).toList();
    }

    @GET
    @Path("{code}")
    public VatCodeView get(@PathParam("code") String code) {
        return VatCodeView.of(codes.get(code));
    }

    @POST
    public Response open(JsonBody body) {
        New wanted =
                body.read(fields -> new New(fields.text("code"), fields.choice("kind", VatKind.class), form(fields)));
        return answers.created(
                body,
                () -> VatCodeView.of(openVatCode.open(wanted.code(), wanted.kind(), wanted.form())),
                VatCodeView::code);
    }

    @PUT
    @Path("{code}")
    public VatCodeView change(@PathParam("code") String code, JsonBody body) {
        Change change = body.read(fields -> {
            fields.ignore("code", "kind", "official");
            return new Change(fields.integer("version"), form(fields));
        });
        return VatCodeView.of(changeVatCode.change(code, change.version(), change.form()));
    }

    private static VatCodeForm form(Fields fields) {
        return new VatCodeForm(
                fields.text("title"),
                fields.findText("account").orElse(""),
                fields.findFlag("closed").orElse(false),
                fields.list("rates", MOST_RATES, VatCodesResource::rate));
    }

    private static RateForm rate(Fields fields) {
        return new RateForm(
                fields.date("from"),
                fields.decimal("percent"),
                fields.findDecimal("deductible").orElse(ALL),
                fields.findFlag("toCheck").orElse(false));
    }
}
