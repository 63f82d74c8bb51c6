using Waybill.Core.Claims;
using Waybill.Core.Evidence;
using Waybill.Core.Frames;
using Waybill.Core.Quantities;

namespace Waybill.Tests.Core;

/// <summary>One working text and claims on it, built by naming the words.</summary>
internal static class Sample
{
    public const string Sentence = "The ministry said Belarus had shipped more than 40 launchers to Libya.";

    public static WorkingText Text(string text = Sentence, string document = "note.txt") =>
        WorkingText.Of(Sha256.Of("exhibit of " + document), text, document);

    public static Mention Words(WorkingText text, string words, string? hint = null)
    {
        var at = text.Text.IndexOf(words, StringComparison.Ordinal);
        return at < 0 ? throw new ArgumentException($"'{words}' is not in the text") : Mention.Over(text.Text, at, at + words.Length, hint);
    }

    public static ClaimDraft Draft(WorkingText text) =>
        new()
        {
            Selector = TextQuoteSelector.Over(text.Text, 0, text.Text.Length - 1),
            Proposition = new()
            {
                Frame = "Transfer",
                Roles = new Dictionary<string, IReadOnlyList<Mention>>
                {
                    ["recipient"] = [Words(text, "Libya", "ly")],
                    ["supplier"] = [Words(text, "Belarus", "by")],
                    ["goods"] = [Words(text, "launchers")],
                },
                Quantity = new Quantity(40, null, null, "launcher", Qualifier: "more than"),
            },
            Attribution =
            [
                new()
                {
                    Who = "The ministry",
                    Kind = SpeakerKind.Body,
                    Cue = "said",
                },
            ],
            Reader = "test/1",
        };

    public static Claim Claim(WorkingText? text = null, Func<ClaimDraft, ClaimDraft>? change = null)
    {
        text ??= Text();
        var draft = Draft(text);
        return Waybill.Core.Claims.Claim.Seal(change is null ? draft : change(draft), text, FrameCatalogue.Embedded);
    }
}
