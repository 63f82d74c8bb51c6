using System.Text.RegularExpressions;
using Waybill.Core.Claims;
using Waybill.FollowTheMoney;

namespace Waybill.Casework.Resolution;

/// <summary>The IMO number that a text gives right behind a ship's name: "Angara (IMO 9179842)".</summary>
internal static partial class VesselNumber
{
    // Nothing but a bracket, a comma or a few marks stands between a name and its number.
    private const int Reach = 24;

    /// <summary>The number, where it is there and its check digit holds (IMO resolution A.1117(30)); else null.</summary>
    public static string? Behind(Mention mention, string? text)
    {
        if (text is null || mention.End is not { } end || end > text.Length)
            return null;
        var found = Number().Match(text, end, Math.Min(Reach, text.Length - end));
        return found.Success ? Model.ArmsTransfers.Find("Vessel")!.Find("imoNumber")!.Clean(found.Groups[1].Value, []) : null;
    }

    [GeneratedRegex(@"\G[\s""'’”]*[(,]?\s*(?:IMO(?:\s+(?:number|no\.?))?[\s:#]*)(\d{7})(?!\d)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Number();
}
