function ten_steps(packs) {
  let total = packs * 250;
  let percent = 0;
  if (packs >= 50) { percent = 10; }
  const saved = Math.trunc(total * percent / 100);
  total -= saved;
  const shipping = total > 5000 ? 0 : 490;
  total += shipping;
  const tax = Math.trunc(total * 19 / 100);
  total += tax;
  return total;
}
