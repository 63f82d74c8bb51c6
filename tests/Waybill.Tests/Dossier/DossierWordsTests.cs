using System.Text;
using System.Text.RegularExpressions;
using Waybill.Core.Claims;
using Waybill.Core.Grading;
using Waybill.Core.Quantities;
using Waybill.Core.Time;
using Waybill.Dossier;
using Waybill.Dossier.Texts;
using Waybill.Dossier.Words;

namespace Waybill.Tests.Dossier;

public class DossierWordsTests
{
    [Theory]
    [InlineData("2023-09/2025-05", "between September 2023 and May 2025")]
    [InlineData("2024-12-15~", "about 15 December 2024")]
    [InlineData("2024-12~", "about December 2024")]
    [InlineData("2024?", "2024 (uncertain)")]
    [InlineData("2024%", "about 2024 (uncertain)")]
    [InlineData("../2024-12-01", "until 1 December 2024")]
    [InlineData("2023-08/..", "since August 2023")]
    [InlineData("/2024", "until 2024, from an unknown date")]
    [InlineData("202X", "the 2020s")]
    [InlineData("2024-XX", "some month of 2024")]
    [InlineData("2024-05-XX", "some day of May 2024")]
    [InlineData("2024-22", "summer 2024")]
    [InlineData("Y170000002", "Y170000002")]
    public void Dates_are_said_as_people_say_them(string edtf, string words) => Assert.Equal(words, DateWords.Say(Edtf.Parse(edtf)));

    public static TheoryData<Quantity, string> Amounts =>
        new()
        {
            { new(20_000, null, null, "container", null, "more than"), "more than 20,000 containers" },
            { new(20_000, null, null, "container"), "at least 20,000 containers" },
            { new(null, null, 9_000_000, "round", null, "up to"), "up to 9 million rounds" },
            { new(null, 200, 200, "factory", null, "nearly"), "nearly 200 factories" },
            { new(3_000, null, 5_000, "ton"), "3,000 to 5,000 tons" },
            { new(2_000_000, null, null, "shell", null, "millions of"), "at least 2 million shells (“millions of”)" },
            { new(null, 60, null, "percent", "the shells fired"), "60 % of the shells fired" },
            { new(null, 10_000, null, "round per day", null, "about"), "about 10,000 rounds per day" },
            { new(null, 178, null, "rank"), "rank 178" },
            { new(null, 1, null, "ship"), "1 ship" },
            { new(null, 1_234_567.5m, null, "barrel"), "1,234,567.5 barrels" },
            { new(1_700_000_000, null, 5_500_000_000, "US dollar"), "1.7 billion to 5.5 billion US dollars" },
            { new(null, 3, null, "self-propelled howitzer"), "3 self-propelled howitzers" },
            { new(null, 2, null, "TEU"), "2 TEUs" },
            { new(null, 4_800_000, null, "shell"), "4.8 million shells" },
        };

    [Theory]
    [MemberData(nameof(Amounts))]
    public void Amounts_keep_their_bounds(Quantity quantity, string words) => Assert.Equal(words, QuantityPhrase.Say(quantity));

    [Fact]
    public void Likelihood_words_stand_only_in_recorded_judgements()
    {
        string[] yardsticks =
        [
            .. Likelihood.Yardsticks.Values.SelectMany(bands => bands).Select(band => band.Term),
            "probable",
            "probably",
            "improbable",
            "remote",
            "nearly certain",
            "roughly even odds",
            "realistic possibility",
            "confidence",
            "likelihood is",
            "highly likely",
        ];
        var input = Munitions.Input();
        var unjudged = input with
        {
            Case = input.Case with { Answers = [.. input.Case.Answers.Select(answer => answer with { Judgements = [] })] },
        };
        foreach (var format in Enum.GetValues<DossierFormat>())
        {
            var text = Encoding.UTF8.GetString(DossierWriter.Write(unjudged, format));
            Assert.All(yardsticks, term => Assert.DoesNotMatch($"(?i)\\b{Regex.Escape(term)}\\b", text));
            Assert.Contains(
                "Very likely (ICD 203: 80–95 %).",
                Encoding.UTF8.GetString(DossierWriter.Write(input, format)).Replace("\\", "", StringComparison.Ordinal),
                StringComparison.Ordinal
            );
        }
    }

    [Theory]
    [InlineData(DossierFormat.Html)]
    [InlineData(DossierFormat.Markdown)]
    [InlineData(DossierFormat.Json)]
    public void Goods_are_named_and_no_class_is_shown_by_its_id(DossierFormat format) =>
        Assert.DoesNotMatch(
            @"\b(arms|goods):[a-z]",
            Encoding.UTF8.GetString(DossierWriter.Write(Munitions.Input(), format)).Replace("\\", "", StringComparison.Ordinal)
        );

    public static TheoryData<Act, Certainty, bool, string> Stances =>
        new()
        {
            { Act.Report, Certainty.Certain, true, "stated" },
            { Act.Report, Certainty.Probable, true, "stated with a hedge" },
            { Act.Report, Certainty.Possible, true, "stated as what may be" },
            { Act.Allege, Certainty.Underspecified, true, "alleged, firmness not given" },
            { Act.Deny, Certainty.Certain, false, "denied" },
            { Act.Report, Certainty.Certain, false, "stated not to be so" },
            { Act.Intend, Certainty.Certain, false, "said not to be planned or sought" },
        };

    [Theory]
    [MemberData(nameof(Stances))]
    public void What_a_speaker_does_is_said_in_words_of_no_yardstick(Act act, Certainty certainty, bool isPositive, string words)
    {
        var sample = new SampleCase();
        var page = sample.Exhibit("Arms went to Russia.", "Page", "Daily");
        var claim = SampleCase.Stance(page, "Arms went to Russia", act, certainty, isPositive ? Polarity.Positive : Polarity.Negative);
        Assert.Equal(words, ClaimPhrase.Stance(claim));
    }

    [Fact]
    public void Hidden_characters_are_shown_and_broken_surrogates_replaced() =>
        Assert.Equal("a⟨U+0000⟩⟨U+202E⟩b\n\t\uFFFD😀", HiddenCharacters.Show("a\0\u202Eb\n\t\uD800😀"));

    [Fact]
    public void Cuts_never_split_a_pair()
    {
        var text = string.Concat(Enumerable.Repeat("😀", 2_000));
        for (var shift = 0; shift < 4; shift++)
        {
            Assert.DoesNotContain('\uFFFD', Clip.ToLabel(new string('a', shift) + text));
            Assert.DoesNotContain('\uFFFD', Clip.ToQuote(new string('a', shift) + text));
        }
    }
}
