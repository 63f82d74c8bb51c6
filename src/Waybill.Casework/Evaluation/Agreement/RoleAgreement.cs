using Waybill.Casework.Evaluation.Claims;

namespace Waybill.Casework.Evaluation.Agreement;

/// <summary>How the fillers of two claims agree, over all measured roles.</summary>
/// <param name="Right">Fillers that both have in the same role.</param>
/// <param name="Wrong">Fillers that only the prediction has.</param>
/// <param name="Missed">Fillers that only the gold has.</param>
internal readonly record struct RoleAgreement(int Right, int Wrong, int Missed)
{
    /// <summary>Compares all roles of two claims.</summary>
    public static RoleAgreement Of(MeasuredClaim predicted, MeasuredClaim gold)
    {
        var all = default(RoleAgreement);
        foreach (var role in predicted.Roles)
            all += Of(role.Fillers, gold.Role(role.Name));
        foreach (var role in gold.Roles)
        {
            if (!predicted.Roles.Any(other => other.Name == role.Name))
                all += new RoleAgreement(0, 0, role.Fillers.Count);
        }

        return all;
    }

    /// <summary>Compares the fillers of one role: each predicted filler takes the first gold filler left that it is the same as.</summary>
    public static RoleAgreement Of(IReadOnlyList<MeasuredFiller> predicted, IReadOnlyList<MeasuredFiller> gold)
    {
        var left = gold.ToList();
        var right = 0;
        foreach (var filler in predicted)
        {
            var at = left.FindIndex(filler.IsSame);
            if (at < 0)
                continue;
            left.RemoveAt(at);
            right++;
        }

        return new(right, predicted.Count - right, left.Count);
    }

    /// <summary>Adds counts.</summary>
    public static RoleAgreement operator +(RoleAgreement a, RoleAgreement b) =>
        new(a.Right + b.Right, a.Wrong + b.Wrong, a.Missed + b.Missed);
}
