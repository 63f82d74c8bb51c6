using Waybill.Dossier;

namespace Waybill.Tests.Dossier;

public class DossierFormsTests
{
    [Theory]
    [InlineData(DossierFormat.Html, "munitions.html")]
    [InlineData(DossierFormat.Markdown, "munitions.md")]
    [InlineData(DossierFormat.Json, "munitions.json")]
    public void A_case_is_written_as_expected(DossierFormat format, string file) =>
        Expectation.Holds(file, DossierWriter.Write(Munitions.Input(), format));

    [Theory]
    [InlineData(DossierFormat.Html)]
    [InlineData(DossierFormat.Markdown)]
    [InlineData(DossierFormat.Json)]
    public void The_same_input_gives_the_same_bytes(DossierFormat format) =>
        Assert.Equal(DossierWriter.Write(Munitions.Input(true), format), DossierWriter.Write(Munitions.Input(true), format));
}
