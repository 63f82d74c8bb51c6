namespace Waybill.Casework.Evaluation.Agreement;

/// <summary>The roles of a matched pair, one by one.</summary>
internal static class ComparedRoles
{
    /// <summary>Each role that either claim fills, in the order of the gold and then of the prediction.</summary>
    public static IEnumerable<(string Name, RoleAgreement Agreement)> Of(PairAgreement pair) =>
        pair
            .Gold.Roles.Concat(pair.Predicted.Roles)
            .Select(role => role.Name)
            .Distinct()
            .Select(name => (name, RoleAgreement.Of(pair.Predicted.Role(name), pair.Gold.Role(name))));
}
