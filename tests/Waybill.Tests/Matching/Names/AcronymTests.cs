using Waybill.Matching.Names;
using Waybill.Matching.Names.Comparison;
using static Waybill.Tests.Matching.Names.Compared;

namespace Waybill.Tests.Matching.Names;

/// <summary>A few letters, and words written together, are one only with what they stand for.</summary>
public sealed class AcronymTests
{
    [Theory]
    [InlineData("UPS", "УПЗ")]
    [InlineData("MTS", "МТЗ")]
    [InlineData("TASS", "ТАСЗ")]
    [InlineData("FMB", "FSUE Marlow Bazalt")]
    [InlineData("MTC LLC", "Marlow Trading Company")]
    [InlineData("GRU Airport", "GRU")]
    [InlineData("Bank of China", "JSC PRC")]
    [InlineData("FedEx", "E.X. Co")]
    [InlineData("MarAg", "Ag Ltd")]
    [InlineData("LinkedIn", "Linked LLC")]
    public void They_are_two(string left, string right) =>
        Assert.InRange(Score(left, right, NameKind.Body), 0, NameComparison.DefaultThreshold - 0.01);

    [Theory]
    [InlineData("FSB", "ФСБ")]
    [InlineData("MTS", "МТС")]
    [InlineData("KhTZ", "ХТЗ")]
    [InlineData("MTC", "Marlow Trading Company")]
    [InlineData("NMOC", "National Marlow Oil Company")]
    [InlineData("FedEx", "Fedex")]
    [InlineData("FedEx", "Fed Ex")]
    [InlineData("MarlowElectronics", "Marlow Electronics")]
    [InlineData("SovMarFlot", "Sovmarflot")]
    [InlineData("LLCMARLOW-TERN", "Marlow-Tern LLC")]
    [InlineData("PJSCMARLOW Exchange", "PJSC Marlow Exchange")]
    [InlineData("MARLOW TERNLTD", "Marlow Tern Ltd")]
    public void They_are_one(string left, string right)
    {
        Assert.InRange(Score(left, right, NameKind.Body), NameComparison.DefaultThreshold, 1);
        Assert.Single(Found(asked: left, listed: right, NameKind.Body));
        Assert.Single(Found(asked: right, listed: left, NameKind.Body));
    }

    [Theory]
    [InlineData("Joint Stock Compny Marlow", "Joint Stock Company Marlow")]
    [InlineData("J0int Stock Company Marlow", "JSC Marlow")]
    [InlineData("Joint Stock Cornpany Marlow", "JSC Marlow")]
    [InlineData("Marlow Limted Liability Company", "Marlow LLC")]
    public void A_slip_in_a_form_of_several_words_leaves_it_a_form(string left, string right) =>
        Assert.InRange(Score(left, right, NameKind.Body), 0.8, 1);

    [Theory]
    [InlineData("Point Stock Company Marlow")]
    [InlineData("Marlow Livestock Company")]
    [InlineData("Joint Marlow Company")]
    public void Another_word_is_none(string name) =>
        Assert.DoesNotContain(
            Name.Of(name, NameKind.Body).Parts,
            part => part.Class == PartClass.LegalForm && part.Text.Contains(' ', StringComparison.Ordinal)
        );
}
