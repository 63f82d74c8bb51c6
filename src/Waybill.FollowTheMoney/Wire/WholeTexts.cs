using System.Text.Json;

namespace Waybill.FollowTheMoney.Wire;

/// <summary>
/// Finds what is JSON and yet no text: a string or a name that escapes half of a surrogate pair, which JSON's reader takes in and then
/// refuses to hand out.
/// </summary>
internal static class WholeTexts
{
    /// <summary>True where all strings and names of a value are texts.</summary>
    public static bool In(JsonElement json) =>
        json.ValueKind switch
        {
            JsonValueKind.String => IsText(() => json.GetString()!),
            JsonValueKind.Array => json.EnumerateArray().All(In),
            JsonValueKind.Object => json.EnumerateObject().All(field => IsText(() => field.Name) && In(field.Value)),
            _ => true,
        };

    private static bool IsText(Func<string> hand)
    {
        try
        {
            return hand() is not null;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
