namespace Waybill.Reading.Sentences;

/// <summary>Finds a wire dateline, "SEOUL, Oct. 13 (Yonhap) --", which is no part of the sentence after it.</summary>
internal static class Dateline
{
    private const int Longest = 16;

    /// <summary>How many tokens it takes; 0 when there is none.</summary>
    public static int Length(List<Token> tokens)
    {
        if (tokens.Count < 4 || !tokens[0].IsWord || !tokens[0].IsCapitalised)
            return 0;
        var agency = false;
        for (var i = 1; i < Math.Min(tokens.Count, Longest); i++)
        {
            if (tokens[i].Lower is "." or ";" or ":" || tokens[i].Kind == TokenKind.Quote)
                return 0;
            agency |= tokens[i].Lower == "(";
            if (tokens[i].Lower is "-" or "–" or "—" && (agency || tokens[0].Text.All(char.IsUpper)) && tokens[i].Start > tokens[i - 1].End)
                return i + 1;
        }

        return 0;
    }
}
